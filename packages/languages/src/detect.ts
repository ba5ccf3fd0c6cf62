import {type Evidence, evidenceFor} from './detection/evidence.ts'
import {weighHan} from './detection/han.ts'
import {countScripts, type ScriptGroup} from './detection/scripts.ts'
import {type Tally, tallyWords} from './detection/tally.ts'
import {type LanguageCode, type Script, unknownLanguage} from './language.ts'

/** A language that a text may be in, and how likely it is among all that were weighed: from 0 to 1. */
export interface RankedLanguage {
  readonly code: LanguageCode
  readonly share: number
}

/** UTF-16 units that are looked at: some 300 words. */
const sampleLength = 2000

/** Scripts in which several languages are weighed by their words. */
const weighedScripts: Partial<Record<ScriptGroup, Script>> = {
  latin: 'Latn', cyrillic: 'Cyrl', arabic: 'Arab', devanagari: 'Deva', bengali: 'Beng',
}

/** The least that the words of a text must say for a language, in bits: two or three frequent words. */
const leastBits = 8
/** Text in a language gives 1.5 to 4 bits a word, one in another by chance up to 1; a short text may give less. */
const leastBitsPerWord = 1.1
const shortTextBits = 5
/** The least share of the first: below it, the second is too close. */
const leastShare = 0.8
/** Votes hang together, so each counts for less than it says. */
const independence = 0.7

/** The language that a text is in; `und` where the vote is too close, the text too short, or the language not ours. */
export function detectLanguage(text: string): LanguageCode {
  const {ranked, decided} = weigh(text)
  return decided ? ranked[0]?.code ?? unknownLanguage : unknownLanguage
}

/** The languages that a text may be in, the likeliest first, also where the vote is too close to decide. */
export function rankLanguages(text: string): readonly RankedLanguage[] {
  return weigh(text).ranked
}

interface Weighing {
  readonly ranked: readonly RankedLanguage[]
  readonly decided: boolean
}

function weigh(text: string): Weighing {
  const sample = text.slice(0, sampleLength)
  const {leading, count} = countScripts(sample)
  if (leading === 'thai') return {ranked: [{code: 'th', share: 1}], decided: true}
  if (leading === 'hangul') return {ranked: [{code: 'ko', share: 1}], decided: true}
  if (leading === 'han') return byShare(weighHan(sample, count('kana'), count('han')))
  const script = leading && weighedScripts[leading]
  if (!script) return {ranked: [], decided: false}
  const evidence = evidenceFor(script)
  return byWords(tallyWords(sample, evidence), evidence)
}

function byShare(shares: readonly (readonly [LanguageCode, number])[]): Weighing {
  const ranked = shares.map(([code, share]) => ({code, share})).sort((a, b) => b.share - a.share)
  return {ranked, decided: (ranked[0]?.share ?? 0) >= leastShare}
}

function byWords({scores, words}: Tally, {candidates}: Evidence): Weighing {
  const best = Math.max(...scores)
  const odds = Array.from(scores, (score) => 2 ** ((score - best) * independence))
  const total = odds.reduce((sum, each) => sum + each, 0)
  const ranked = candidates
    .map(({code, known}, i) => ({code, known, share: (odds[i] ?? 0) / total}))
    .sort((a, b) => b.share - a.share)
  const first = ranked[0]
  const decided = first !== undefined && first.known && first.share >= leastShare
    && best >= leastBits && best >= words * leastBitsPerWord - shortTextBits
  return {ranked, decided}
}
