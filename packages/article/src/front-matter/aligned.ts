import {isBlank} from '../blanks.ts'
import {type LocatedText, LocatedTextBuilder} from '../located-text.ts'

/**
 * Places a text that stands in `source.slice(start, end)` word by word, with other blanks between: a block scalar
 * without its indentation, lines that are folded. Undefined where the words differ.
 */
export function alignBlanks(source: string, start: number, end: number, text: string): LocatedText | undefined {
  const built = new LocatedTextBuilder(source)
  let from = start
  let at = 0
  while (at < text.length) {
    const blankEnd = skip(text, at, text.length, true)
    const sourceBlankEnd = skip(source, from, end, true)
    built.put(text.slice(at, blankEnd), from, sourceBlankEnd)
    const wordEnd = skip(text, blankEnd, text.length, false)
    const word = text.slice(blankEnd, wordEnd)
    if (!source.startsWith(word, sourceBlankEnd) || sourceBlankEnd + word.length > end) return undefined
    built.copy(sourceBlankEnd, sourceBlankEnd + word.length)
    at = wordEnd
    from = sourceBlankEnd + word.length
  }
  return built.build()
}

function skip(text: string, from: number, end: number, blanks: boolean): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at)) === blanks) at++
  return at
}
