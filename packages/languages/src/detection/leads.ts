import type {LanguageCode} from '../language.ts'
import {languageOf, perLanguages} from '../known-languages.ts'
import {evidenceFor} from './evidence.ts'

/** Words that speak for one language, each with the bits by which it does so more than for any other. */
export type Leads = ReadonlyMap<string, number>

const all = perLanguages(() => new Map<LanguageCode, Leads | undefined>())

/** The leads of a language over all but its relatives; undefined where words do not tell it. Made when asked for. */
export function leadsOf(code: LanguageCode): Leads | undefined {
  const made = all()
  if (!made.has(code)) made.set(code, makeLeads(code))
  return made.get(code)
}

function makeLeads(code: LanguageCode): Leads | undefined {
  const language = languageOf(code)
  if (!language?.spaced) return undefined
  const {candidates, words} = evidenceFor(language.script)
  const own = candidates.findIndex((candidate) => candidate.code === language.code)
  if (own < 0) return undefined
  const isRival = candidates.map((candidate, number) => (
    number !== own && languageOf(candidate.code)?.relatives?.includes(code) !== true
  ))
  const leads = new Map<string, number>()
  const scores = new Float64Array(candidates.length)
  for (const word of words.signs()) {
    scores.fill(0)
    words.vote(word, scores)
    const best = scores.reduce((most, score, number) => isRival[number] === true && score > most ? score : most, 0)
    const lead = (scores[own] ?? 0) - best
    if (lead > 0) leads.set(word, lead)
  }
  return leads
}
