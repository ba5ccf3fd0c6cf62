/**
 * What is left of a text where case, figures and punctuation do not count: lower case, a `0` for each digit, one blank
 * for all else (the recipe of CCNet, arXiv:1911.00359, section 3.1).
 */
export function comparable(text: string): string {
  return withoutFigures(withFigures(text))
}

/** What `comparable` makes of a text that `withFigures` made. */
export function withoutFigures(words: string): string {
  return words.replaceAll(/\p{Nd}/gu, '0')
}

/** As `comparable`, but figures count: the second part of a series is not the first. */
export function withFigures(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ').trim()
}

/** Words of a comparable text; where a script puts no blanks between words, its characters. */
export function comparableWords(text: string): readonly string[] {
  return isUnspaced(text) ? text.match(wordOrCharacter) ?? [] : text === '' ? [] : text.split(' ')
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const wordOrCharacter = new RegExp(`${unspaced.source}\\p{M}*|(?:(?!${unspaced.source})[^ ])+`, 'gu')

/** Those scripts begin with Thai: most texts are told from them by a range, which costs much less. */
function isUnspaced(text: string): boolean {
  return /[\u0E00-\uFFFF]/.test(text) && unspaced.test(text)
}

/** Neighbouring words that make a shingle; of characters, as many as make about two words. */
const [wordsInShingle, charactersInShingle] = [2, 4] as const

/** Tells each shingle of a text by its half-open range of words. A text shorter than one has none. */
export function eachShingle(words: readonly string[], tell: (start: number, end: number) => void): void {
  for (const [start, word] of words.entries()) {
    const end = start + (isUnspaced(word) ? charactersInShingle : wordsInShingle)
    if (end <= words.length) tell(start, end)
  }
}
