/**
 * What is left of a text where case, figures and punctuation do not count: lower case, a `0` for each digit, one blank
 * for all else (the recipe of CCNet, arXiv:1911.00359, section 3.1).
 */
export function comparable(text: string): string {
  return withoutFigures(withFigures(text))
}

/** What `comparable` makes of a text that `withFigures` made. */
export function withoutFigures(words: string): string {
  return mayHoldFigures.test(words) ? words.replaceAll(/\p{Nd}/gu, '0') : words
}

/** A range is asked for in no time; the first digits beyond ASCII are the Arabic ones. */
const mayHoldFigures = /[0-9\u0660-\uFFFF]/

/** As `comparable`, but figures count: the second part of a series is not the first. */
export function withFigures(text: string): string {
  const lower = text.toLowerCase()
  if (surrogate.test(lower)) return lower.replaceAll(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ').trim()
  // What stands between single blanks is taken over whole: no expression is as fast.
  let words = ''
  let start = 0
  for (let at = 0; at < lower.length; at++) {
    if (isInWord(lower.charCodeAt(at))) continue
    let end = at + 1
    while (end < lower.length && !isInWord(lower.charCodeAt(end))) end++
    if (at === 0) start = end
    else if (end === lower.length) return words + lower.slice(start, at)
    else if (end > at + 1 || lower.charCodeAt(at) !== blank) {
      words += `${lower.slice(start, at)} `
      start = end
    }
    at = end
  }
  return words + lower.slice(start)
}

const surrogate = /[\uD800-\uDFFF]/
const blank = 0x20

/** For each UTF-16 unit that was asked for, 1 in a word and 2 between words. */
const sorts = new Uint8Array(2 ** 16)

function isInWord(unit: number): boolean {
  sorts[unit] ||= /[\p{L}\p{M}\p{Nd}]/u.test(String.fromCharCode(unit)) ? 1 : 2
  return sorts[unit] === 1
}

/** Words of a comparable text; where a script puts no blanks between words, its characters. */
export function comparableWords(text: string): readonly string[] {
  return isUnspaced(text) ? text.match(wordOrCharacter) ?? [] : text === '' ? [] : text.split(' ')
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const wordOrCharacter = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source})[^ ])+`, 'gu')

const firstUnspaced = 0x0e00

/** Whether a text has words without blanks between them. Most are told by a range: those scripts begin with Thai. */
export function isUnspaced(text: string): boolean {
  return /[\u0E00-\uFFFF]/.test(text) && unspaced.test(text)
}

/** Neighbouring words that make a shingle. */
export const wordsInShingle = 2
/** Of characters, as many as make about two words. */
const charactersInShingle = 4

/** How many words make a shingle that begins with this one. */
export function shingleLength(word: string): number {
  // A word is of one sort throughout, and most are told by their first letter.
  return word.charCodeAt(0) >= firstUnspaced && unspaced.test(word) ? charactersInShingle : wordsInShingle
}
