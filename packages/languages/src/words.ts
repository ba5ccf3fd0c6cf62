import {character, characterAt, characterTable} from './characters.ts'
import {type Spans, SpanList} from './spans.ts'

const {letter, unspacedLetter, mark, number, joiner} = character

/**
 * The words of a text: runs of letters, marks, figures and `_`, with `'`, `’`, `-` and `.` kept where both sides
 * belong to a word: `don't`, `well-known`, `U.S`, `3.14`. Where a script puts no blanks between words (Han, Kana,
 * Thai, …), a run of its letters is one word. One pass; other characters, U+FFFC too, are part of no word.
 */
export function scanWords(text: string): Spans {
  const table = characterTable()
  const words = new SpanList()
  for (let at = 0; at < text.length;) {
    const kind = characterAt(table, text, at)
    const end = kind & (letter | number) ? wordEnd(table, text, at)
      : kind & unspacedLetter ? runEnd(table, text, at, unspacedLetter | mark)
      : at
    if (end > at) words.add(at, end)
    at = Math.max(end, at + 1)
  }
  return words
}

/** The end of a word of letters and figures that begins at `at`. */
function wordEnd(table: Uint8Array, text: string, at: number): number {
  let end = runEnd(table, text, at, letter | mark | number)
  while (end < text.length && characterAt(table, text, end) & joiner) {
    const next = runEnd(table, text, end + 1, letter | mark | number)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** The end of a run of characters of the given kinds that begins at `at`. */
function runEnd(table: Uint8Array, text: string, at: number, kinds: number): number {
  while (at < text.length && characterAt(table, text, at) & kinds) at += isHighSurrogate(text.charCodeAt(at)) ? 2 : 1
  return at
}

function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}
