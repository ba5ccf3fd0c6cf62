import {type Evidence, evidenceFor} from './detection/evidence.ts'
import {weighHan} from './detection/han.ts'
import {leadsOf} from './detection/leads.ts'
import {countScripts, type ScriptGroup} from './detection/scripts.ts'
import {type Tally, tallyWords} from './detection/tally.ts'
import {type LanguageCode, type Script, unknownLanguage} from './language.ts'
import {character, characterAt, characterTable} from './characters.ts'

/** A language that a text may be in, and how likely it is among all that were weighed: from 0 to 1. */
export interface RankedLanguage {
  readonly code: LanguageCode
  readonly share: number
}

/** UTF-16 units that are looked at: some 300 words. */
const sampleLength = 2000

/** So much of the beginning and of the end of the sample tells most texts; it is taken where it leaves no doubt. */
const glanceLength = 200
/** Bits by which the first must lead any other then: in a text of two languages it does not. */
const glanceLead = 40

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
/** The same between twins. */
const leastShareOfTwin = 0.55
/** Less likely languages are not worth a mention. */
const leastRankedShare = 0.001
/** So many bits behind the first, the share of a language is nothing. */
const bitsOutOfReach = 60
/** Votes hang together, so each counts for less than it says. */
const independence = 0.7

/**
 * The language that a text is in; `und` where the vote is too close, the text too short, or the language not ours.
 * `expected` is one that it is likely in, as a paragraph is in that of its article: it tips a close vote.
 */
export function detectLanguage(text: string, expected?: LanguageCode): LanguageCode {
  const weighed = weigh(text, expected)
  return isDecided(weighed) ? weighed.ranked[0]?.code ?? unknownLanguage : unknownLanguage
}

/** With so many bits before any other language, and so many a word, the rest of a text is not asked. */
const clearBits = 16
const clearBitsPerWord = 0.8
/** Words in which a text shows its language, or must be looked at more closely. */
const mostClearWords = 80

/**
 * Whether a text is in the language that is expected of it, or in a relative of that, beyond doubt. A cheap test, for
 * the many paragraphs that are: false says that `detectLanguage` must be asked.
 */
export function isClearlyIn(text: string, expected: LanguageCode): boolean {
  const leads = leadsOf(expected)
  if (!leads) return false
  const table = characterTable()
  const inWord = character.letter | character.mark
  let bits = 0
  for (let at = 0, words = 0; at < text.length && words < mostClearWords; at++) {
    const start = at
    while (at < text.length && characterAt(table, text, at) & inWord) at++
    if (at === start) continue
    bits += leads.get(text.slice(start, at).toLowerCase()) ?? 0
    words++
    if (bits >= clearBits && bits >= words * clearBitsPerWord) return true
  }
  return false
}

/** The languages that a text may be in, the likeliest first, also where the vote is too close to decide. */
export function rankLanguages(text: string, expected?: LanguageCode): readonly RankedLanguage[] {
  return weigh(text, expected).ranked.map(({code, share}) => ({code, share}))
}

interface Weighed extends RankedLanguage {
  readonly known: boolean
  readonly twin: LanguageCode | undefined
}

interface Weighing {
  /** The likeliest first. */
  readonly ranked: readonly Weighed[]
  /** False where the text says too little to decide anything. */
  readonly enough: boolean
}

function isDecided({ranked: [first, second], enough}: Weighing): boolean {
  if (!enough || !first?.known) return false
  const twinShare = second && first.twin === second.code && first.share >= leastShareOfTwin ? second.share : 0
  return first.share + twinShare >= leastShare
}

function weigh(text: string, expected: LanguageCode | undefined): Weighing {
  const sample = text.slice(0, sampleLength)
  const {leading, count} = countScripts(sample)
  if (leading === 'thai') return byShare([['th', 1]])
  if (leading === 'hangul') return byShare([['ko', 1]])
  if (leading === 'han') return byShare(weighHan(sample, count('kana'), count('han')))
  const script = leading && weighedScripts[leading]
  if (!script) return {ranked: [], enough: false}
  const evidence = evidenceFor(script)
  if (sample.length > 2 * glanceLength) {
    const glance = tallyWords(`${sample.slice(0, glanceLength)} ${sample.slice(-glanceLength)}`, evidence, expected)
    const weighed = byWords(glance, evidence)
    if (weighed.enough && leadOf(glance) >= glanceLead) return weighed
  }
  return byWords(tallyWords(sample, evidence, expected), evidence)
}

/** Bits between the likeliest candidate and the next. */
function leadOf({scores}: Tally): number {
  let first = -Infinity
  let second = -Infinity
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0
    if (score > first) {
      second = first
      first = score
    } else if (score > second) second = score
  }
  return first - second
}

function byShare(shares: readonly (readonly [LanguageCode, number])[]): Weighing {
  const ranked = shares.map(([code, share]) => ({code, share, known: true, twin: undefined}))
  return {ranked: ranked.sort(likeliestFirst), enough: true}
}

function byWords({scores, words}: Tally, {candidates}: Evidence): Weighing {
  const best = scores.reduce((most, score) => score > most ? score : most, -Infinity)
  const oddsOf = (score: number): number => best - score > bitsOutOfReach ? 0 : 2 ** ((score - best) * independence)
  const total = scores.reduce((sum, score) => sum + oddsOf(score), 0)
  const ranked: Weighed[] = []
  candidates.forEach(({code, known, twin}, i) => {
    const share = oddsOf(scores[i] ?? -Infinity) / total
    if (share >= leastRankedShare) ranked.push({code, share, known, twin})
  })
  const enough = best >= leastBits && best >= words * leastBitsPerWord - shortTextBits
  return {ranked: ranked.sort(likeliestFirst), enough}
}

function likeliestFirst(a: RankedLanguage, b: RankedLanguage): number {
  return b.share - a.share
}
