import type {Block} from '@presscheck/article'
import {scanWords} from '@presscheck/languages'

/** Two words without the blank between them: half-open offsets of the whole, and its halves. */
export interface GluedWords {
  readonly start: number
  readonly end: number
  readonly first: string
  readonly second: string
}

const seam = /^(\p{Ll}{3,}|\p{Lu}?\p{Ll}{2,}[.!?,:;])(\p{Lu}\p{Ll}{2,})$/u
const host = /\.(?:gov|com|net|org|edu|info)$/i

/**
 * The words of a title or a description that lost the blank between them: `bridgeReopens`, `city.Traffic`. Both halves
 * stand alone in the body, and nowhere does it write them as one; so the halves of a brand are none.
 */
export function gluedWordsIn(text: string, body: readonly Block[]): readonly GluedWords[] {
  const {length, starts, ends} = scanWords(text)
  const found: GluedWords[] = []
  for (let word = 0; word < length; word++) {
    const [start = 0, end = 0] = [starts[word], ends[word]]
    const glued = text.slice(start, end)
    const [, first = '', second = ''] = seam.exec(glued) ?? []
    if (second === '' || host.test(glued) || body.some((block) => isProse(block) && holdsWord(block.text, glued))) continue
    if (isWordOf(body, first.replace(/\W$/, '')) && isWordOf(body, second)) found.push({start, end, first, second})
  }
  return found
}

function isWordOf(body: readonly Block[], word: string): boolean {
  const lower = word.toLowerCase()
  return body.some((block) => isProse(block) && holdsWord(block.prose.toLowerCase(), lower))
}

function isProse({kind}: Block): boolean {
  return kind !== 'title' && kind !== 'heading'
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  }
  return false
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign)
}
