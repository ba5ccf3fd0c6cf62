import type {Block} from '@presscheck/article'
import {perLanguages} from '@presscheck/languages'
import type {Hit} from '@presscheck/rule-kit'

/** A line of more words, or of more letters where words stand together, says something about its phrases. */
const mostWords = 8
const mostLetters = 48

/** Shares of a line's letters. */
const leastTelling = 1 / 4
const leastNamed = 1 / 2
const leastSold = 3 / 4
const leastOffered = 2 / 5

/** Scripts in which words that sell are pieces of text. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u

/** Shorter words join others in every language. */
const shortestWord = 3

/** Whether a phrase is telling alone: only spam says it, or hides it from filters. */
export function isTelling({phrase, isDisguised}: Hit): boolean {
  return phrase.strength === 'strong' || (isDisguised && /\s/.test(phrase.phrase))
}

/**
 * Whether a short line is made of spam phrases and of the words that sell them, in whatever language. `certain` where
 * the phrases are telling, or nothing is left beside a ware and the words that sell it; `offer` where more is left;
 * `doubtful` where ordinary texts could say as much.
 */
export function pitchOf(block: Block, hits: readonly Hit[]): 'certain' | 'offer' | 'doubtful' | undefined {
  if (hits.length === 0 || (block.words.length > mostWords && block.text.length > mostLetters)) return undefined
  const {prose} = block
  const letters = countLetters(prose, undefined)
  const isPart = new Uint8Array(prose.length)
  for (const {start, end} of hits) isPart.fill(1, start, end)
  const named = countLetters(prose, isPart)
  if (hits.some(isTelling) && named >= letters * leastTelling) return 'certain'
  if (isSentence(prose)) return undefined
  const isSold = block.kind !== 'heading' && block.kind !== 'cell' && markSalesWords(block, isPart)
  const sold = isSold ? countLetters(prose, isPart) : 0
  if (sold >= letters * leastSold) return 'certain'
  const isPhrase = hits.some(({phrase}) => /\s/.test(phrase.phrase))
  if (isPhrase && named >= letters * leastNamed) return 'doubtful'
  return sold >= letters * leastOffered ? 'offer' : undefined
}

/** Whether a word is one that spam of some language sells with. */
export function isSalesWord(word: string): boolean {
  return salesWords().whole.has(word)
}

/** How many different words of a block sell, in the words of sellers of any language. */
export function countSalesWords({prose, words: {length, starts, ends}}: Block): number {
  const {whole, pieces} = salesWords()
  const found = new Set<string>()
  for (let word = 0; word < length; word++) {
    const text = prose.slice(starts[word], ends[word]).toLowerCase()
    if (whole.has(text)) found.add(text)
  }
  if (unspaced.test(prose)) for (const piece of pieces) if (prose.includes(piece)) found.add(piece)
  return found.size
}

function isSentence(text: string): boolean {
  return /[.?:;,…。？！।۔؟]\s*$/u.test(text)
}

/** Marks the words that sell, figures and little words; says whether one of those that sell was not marked before. */
function markSalesWords({prose, words: {length, starts, ends}}: Block, isPart: Uint8Array): boolean {
  const {whole, pieces} = salesWords()
  let isSold = false
  const mark = (start: number, end: number): void => {
    isSold ||= isPart[start] === 0
    isPart.fill(1, start, end)
  }
  for (let word = 0; word < length; word++) {
    const [start = 0, end = 0] = [starts[word], ends[word]]
    const text = prose.slice(start, end).toLowerCase()
    if (whole.has(text)) mark(start, end)
    else if (/\d/.test(text) || (text.length < shortestWord && !/[^\p{sc=Latn}]/u.test(text))) isPart.fill(1, start, end)
  }
  if (!unspaced.test(prose)) return isSold
  for (const piece of pieces) {
    for (let at = prose.indexOf(piece); at >= 0; at = prose.indexOf(piece, at + 1)) mark(at, at + piece.length)
  }
  return isSold
}

function countLetters(text: string, isPart: Uint8Array | undefined): number {
  let count = 0
  for (const {index} of text.matchAll(/[\p{L}\p{M}\p{N}]/gu)) if (isPart?.[index] !== 0) count++
  return count
}

interface SalesWords {
  readonly whole: ReadonlySet<string>
  readonly pieces: readonly string[]
}

/** Those of every language: spam seldom speaks the language of the article. */
const salesWords = perLanguages((languages): SalesWords => ({
  whole: new Set(languages.flatMap(({lexicons}) => lexicons.salesWords ?? [])),
  pieces: languages.filter(({spaced, script}) => !spaced || script === 'Hang').flatMap(({lexicons}) => lexicons.salesWords ?? []),
}))
