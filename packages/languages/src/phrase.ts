import type {LanguageCode} from './language.ts'

/** What a phrase is a sign of; a rule names the kinds it wants to see. */
export type PhraseKind =
  | 'spam'
  | 'advertisement' | 'related' | 'share' | 'newsletter' | 'consent' | 'cms-notice' | 'syndication' | 'credit'
  | 'paywall'
  | 'assistant-token' | 'assistant-preface' | 'assistant-closing'
  | 'placeholder' | 'lorem-ipsum' | 'error-page' | 'translator-interface'
  | 'redundant-acronym' | 'call-to-action' | 'reporting-verb'

/** One phrase, as a contributor writes it down: a row of data with the proof that it is right. */
export interface PhraseRow {
  /** Words as people write them; case, width and common disguises are folded by the matcher. */
  readonly phrase: string
  readonly kind: PhraseKind
  /** `strong` is telling alone; `context` needs isolation, an edge, a foreign link or company. */
  readonly strength: 'strong' | 'context'
  /** `line`: it is the whole line. `prefix`: a line starts with it. `anywhere`: it may stand in a sentence. */
  readonly where: 'line' | 'prefix' | 'anywhere'
  /** Where it was seen or who lists it. */
  readonly source: string
  /** Texts that look alike and must not match: `data SGPerm`. */
  readonly unlike?: readonly string[]
}

/** A row with the language whose folder holds it. */
export interface Phrase extends PhraseRow {
  readonly language: LanguageCode
}

/** What the rows of a group have in common. */
export type PhraseGroup = Pick<PhraseRow, 'kind' | 'strength' | 'where' | 'source'>

/** A phrase of a group; with `unlike` where something innocent looks alike. */
export type GroupedPhrase = string | Pick<PhraseRow, 'phrase' | 'unlike'>

/** Rows that share kind, strength, place and source, written once. */
export function phraseGroup(group: PhraseGroup, phrases: readonly GroupedPhrase[]): readonly PhraseRow[] {
  return phrases.map((phrase) => typeof phrase === 'string' ? {phrase, ...group} : {...phrase, ...group})
}

type Standing = Pick<PhraseRow, 'strength' | 'where'>

/** Telling, and the whole line. */
export const line: Standing = {strength: 'strong', where: 'line'}
/** Telling, and the start of a line. */
export const prefix: Standing = {strength: 'strong', where: 'prefix'}
/** Telling wherever it stands. */
export const anywhere: Standing = {strength: 'strong', where: 'anywhere'}
/** The whole line, which needs company. */
export const weakLine: Standing = {strength: 'context', where: 'line'}
/** The start of a line, which needs company. */
export const weakPrefix: Standing = {strength: 'context', where: 'prefix'}
/** Wherever it stands, with company. */
export const weakAnywhere: Standing = {strength: 'context', where: 'anywhere'}
