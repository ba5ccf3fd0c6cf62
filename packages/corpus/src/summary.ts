import type {LanguageCode} from '@presscheck/languages'
import type {PieceKind} from '@presscheck/rule-kit'
import {hashLimit} from './hash.ts'
import {kindOf, rankOfPrint, shareKept} from './print.ts'
import type {Profile} from './profile.ts'
import {placeOf} from './search.ts'

/** How many there are of something; an estimate where a large corpus was sampled. */
export interface Count {
  readonly count: number
  readonly exact: boolean
}

/** A piece that stands in several articles. */
export interface FrequentPiece extends Count {
  /** The same in every profile, however the piece is written. */
  readonly print: number
  readonly kind: PieceKind
  /** As one of the articles writes it; cut, with `…` at its end, where it is long. */
  readonly text: string
  readonly language: LanguageCode
  /** Paths of some of the articles, in alphabetical order; at most three. */
  readonly examples: readonly string[]
}

/** What the articles of one language have in common. */
export interface LanguageStatistics {
  readonly language: LanguageCode
  readonly articles: Count
  /** Characters of the title in the middle of all, by length; undefined where no article has a title. */
  readonly medianTitle: number | undefined
}

/** A corpus in figures. */
export interface ProfileSummary {
  readonly articles: Count
  /** The most frequent first. */
  readonly languages: readonly LanguageStatistics[]
  /** Articles that say no more than another one does: of each text, all but one. */
  readonly surplusCopies: Count
}

/** A corpus in figures. */
export function summaryOf(profile: Profile): ProfileSummary {
  const {languages, titleLengths} = profile.articles
  const byLanguage = new Map<LanguageCode, number[]>()
  for (const [row, language] of languages.entries()) {
    const lengths = byLanguage.get(language) ?? []
    lengths.push(titleLengths[row] ?? 0)
    byLanguage.set(language, lengths)
  }
  const {articles: threshold} = profile.thresholds
  const counted = (count: number): Count => ({
    count: Math.round(count * hashLimit / threshold), exact: threshold === hashLimit,
  })
  return {
    articles: counted(languages.length),
    languages: [...byLanguage]
      .map(([language, lengths]) => ({language, articles: counted(lengths.length), medianTitle: medianOf(lengths)}))
      .sort((a, b) => b.articles.count - a.articles.count || (a.language < b.language ? -1 : 1)),
    surplusCopies: surplusCopies(profile),
  }
}

/** The pieces of a kind that most articles have, the most frequent first; none that fewer than `least` have. */
export function frequentPieces(profile: Profile, kind: PieceKind, least: number): readonly FrequentPiece[] {
  const {texts, traces, articles} = profile
  const found: FrequentPiece[] = []
  for (const [row, print] of texts.prints.entries()) {
    if (kindOf(print) !== kind) continue
    const place = placeOf(traces.prints, print)
    if (place < 0) continue
    const rows = traces.articles.subarray(traces.starts[place], traces.starts[place + 1])
    const counted = countOf(profile, print, rows.length)
    if (counted.count < least) continue
    const paths = Array.from(rows, (article) => articles.paths[article] ?? '').sort()
    const [text = '', language = ''] = [texts.texts[row], texts.languages[row]]
    found.push({...counted, print, kind, text, language, examples: paths.slice(0, 3)})
  }
  return found.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}

/** How many articles have a print, by the traces of it that were kept. */
function countOf({thresholds}: Profile, print: number, kept: number): Count {
  const exact = rankOfPrint(print) < thresholds.traces
  return {exact, count: exact ? kept : Math.round(kept / shareKept(print, thresholds.traces))}
}

function surplusCopies({traces: {prints, starts}, thresholds}: Profile): Count {
  let surplus = 0
  for (const [index, print] of prints.entries()) {
    if (kindOf(print) === 'article') surplus += (starts[index + 1] ?? 0) - (starts[index] ?? 0) - 1
  }
  return {count: surplus, exact: thresholds.traces === hashLimit}
}

function medianOf(lengths: readonly number[]): number | undefined {
  const written = lengths.filter((length) => length > 0).sort((a, b) => a - b)
  return written[Math.floor(written.length / 2)]
}

/** The kinds of pieces that people are shown of a profile, each under its heading. */
export const shownPieces: readonly (readonly [PieceKind, string])[] = [
  ['block', 'Blocks that most articles share'],
  ['line', 'Lines that most articles share'],
  ['opening', 'How blocks begin'],
  ['title-part', 'Parts of titles'],
]

/** So many pieces of a kind are shown. */
export const mostShown: number = 20
