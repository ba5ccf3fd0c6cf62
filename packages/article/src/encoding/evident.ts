import {detectLanguage, type LanguageCode} from '@presscheck/languages'
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
 * stand together as they do in words and whose language was written in it. Undefined where nothing decides.
 */
export function decodeEvident(bytes: Uint8Array): Evident | undefined {
  const sample = bytes.subarray(0, sampleLength)
  const highBytes = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  const readings = candidates.map((candidate) => {
    const {text} = decodeSingleByte(sample, candidate.encoding)
    return {...candidate, text, unlikely: unlikelyPairs(text) / highBytes}
  })
  const plausible = readings.filter(({unlikely}) => unlikely <= mostUnlikely).sort((a, b) => a.unlikely - b.unlikely)
  const [best] = plausible
  const chosen = plausible.every(({text}) => text === best?.text)
    ? best
    : plausible.find(({text, languages}) => languages.includes(detectLanguage(text)))
  return chosen && {encoding: chosen.encoding, ...decodeSingleByte(bytes, chosen.encoding)}
}

/** What does not stand together in words: case, symbols, control characters, scripts, runs of accents. */
const unlikely: readonly {readonly pattern: RegExp; readonly weight: number}[] = [
  {pattern: /\p{Ll}(?=[\u0080-\uFFFF])\p{Lu}|[\u0080-\uFFFF](?<=\p{Ll})\p{Lu}/gu, weight: 1},
  {pattern: /\p{L}(?![’‘´·\u00AD\uFFFD])[^\p{L}\p{M}\p{Nd}\s\0-\x7F](?=\p{L})/gu, weight: 1},
  {pattern: /[\uFFFD\x80-\x9F]/g, weight: 3},
  {pattern: /[a-z](?=[^\p{Script=Latin}\0-\x7F])\p{L}|(?=[^\p{Script=Latin}\0-\x7F])\p{L}[a-z]/giu, weight: 1},
  {pattern: /(?:(?=[^\0-\x7F])\p{Script=Latin}){3}/gu, weight: 2},
]

function unlikelyPairs(text: string): number {
  return unlikely.reduce((sum, {pattern, weight}) => sum + weight * Array.from(text.matchAll(pattern)).length, 0)
}
