import {detectLanguage, type LanguageCode, languageOf} from '@presscheck/languages'
import {type Decoded, decodeSingleByte} from './single-byte.ts'

interface Candidate {
  readonly encoding: string
  readonly languages: readonly LanguageCode[]
}

/** The encodings that undeclared text is likely to be in, likeliest first, and the languages written in them. */
const candidates: readonly Candidate[] = [
  {encoding: 'windows-1252', languages: ['en', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'id', 'ms']},
  {encoding: 'windows-1251', languages: ['ru', 'uk']},
  {encoding: 'windows-1250', languages: ['pl', 'cs']},
  {encoding: 'windows-1254', languages: ['tr']},
  {encoding: 'windows-1256', languages: ['ar', 'fa', 'ur']},
  {encoding: 'windows-874', languages: ['th']},
  {encoding: 'windows-1258', languages: ['vi']},
  {encoding: 'windows-1253', languages: []},
  {encoding: 'windows-1255', languages: []},
  {encoding: 'windows-1257', languages: []},
  {encoding: 'koi8-r', languages: ['ru']},
  {encoding: 'koi8-u', languages: ['uk']},
  {encoding: 'iso-8859-2', languages: ['pl', 'cs']},
  {encoding: 'iso-8859-5', languages: ['ru']},
]

/** So many bytes show what encoding a text is in. */
const sampleLength = 65_536

/** More unlikely pairs than this for a byte above 7F, and the reading is wrong. */
const mostUnlikely = 0.1

/** A text with the encoding that it is evidently in. */
export interface Evident extends Decoded {
  readonly encoding: string
}

/**
 * Reads bytes of which nobody says the encoding. Each likely encoding is tried; the one is evident whose characters
 * stand together as they do in words, and whose language was written in it with these letters. Undefined where
 * nothing decides.
 */
export function decodeEvident(bytes: Uint8Array): Evident | undefined {
  const sample = bytes.subarray(0, sampleLength)
  const highBytes = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  const plausible = candidates
    .map((candidate) => ({...candidate, text: decodeSingleByte(sample, candidate.encoding).text}))
    .filter(({text}) => unlikelyPairs(text) <= highBytes * mostUnlikely)
  const [first] = plausible
  const chosen = plausible.every(({text}) => text === first?.text) ? first : bestInItsLanguage(plausible)
  return chosen && {encoding: chosen.encoding, ...decodeSingleByte(bytes, chosen.encoding)}
}

interface Reading extends Candidate {
  readonly text: string
}

/** Of the readings in a language that was written in their encoding, the one with the fewest slips. */
function bestInItsLanguage(readings: readonly Reading[]): Reading | undefined {
  let best: Reading | undefined
  let fewest = Infinity
  for (const reading of readings) {
    const code = detectLanguage(reading.text)
    if (!reading.languages.includes(code)) continue
    const slips = unlikelyPairs(reading.text) + foreignLetters(reading.text, code)
    if (slips >= fewest) continue
    best = reading
    fewest = slips
  }
  return best
}

/** How many letters of a text in Latin script its language does not have. */
function foreignLetters(text: string, code: LanguageCode): number {
  const language = languageOf(code)
  if (language?.script !== 'Latn') return 0
  const letters = new Set(language.signs.letters)
  return Array.from(text.toLowerCase().matchAll(/[^\P{L}\0-\x7F]/gu)).filter(([letter]) => !letters.has(letter)).length
}

/** What does not stand together in words. */
const unlikely: readonly {readonly pattern: RegExp; readonly weight: number}[] = [
  // A capital after a small letter, or two capitals: encodings of Cyrillic exchange the two.
  {pattern: /\p{Ll}(?=[\u0080-\uFFFF])\p{Lu}|[\u0080-\uFFFF](?<=\p{Ll})\p{Lu}/gu, weight: 1},
  {pattern: /(?=[^\0-\x7F])\p{Lu}(?=(?=[^\0-\x7F])\p{Lu})/gu, weight: 1},
  // A symbol inside or at the end of a word, a control character.
  {pattern: /\p{L}(?![’‘´·\u00AD\uFFFD])[^\p{L}\p{M}\p{Nd}\s\0-\x7F](?=\p{L})/gu, weight: 1},
  {pattern: /\p{L}[¡¢£¤¥¦¨¬¯±¶¸¿÷×˘˙˛˝](?!\p{L})/gu, weight: 1},
  {pattern: /[\uFFFD\x80-\x9F]/g, weight: 3},
  // Two scripts in a word, a run of accented letters.
  {pattern: /\p{Script=Latin}(?=[^\p{Script=Latin}\0-\x7F])\p{L}|(?=[^\p{Script=Latin}\0-\x7F])\p{L}\p{Script=Latin}/gu, weight: 1},
  {pattern: /(?:(?=[^\0-\x7F])\p{Script=Latin}){4}/gu, weight: 4},
  // A Thai mark without a letter below it, two vowels that stand before a letter.
  {pattern: /(?<![\u0E01-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]|[\u0E40-\u0E44]{2}|[\u0E47-\u0E4E]{2}/g, weight: 3},
]

function unlikelyPairs(text: string): number {
  return unlikely.reduce((sum, {pattern, weight}) => sum + weight * Array.from(text.matchAll(pattern)).length, 0)
}
