import {englishPhrases} from './en/phrases.ts'
import {indonesianPhrases} from './id/phrases.ts'
import {type LanguageCode, unknownLanguage} from './language.ts'
import type {Phrase, PhraseRow} from './phrase.ts'
import {sharedPhrases} from './und/phrases.ts'

export type {Phrase, PhraseKind, PhraseRow} from './phrase.ts'

const rows: readonly (readonly [LanguageCode, readonly PhraseRow[]])[] = [
  [unknownLanguage, sharedPhrases],
  ['en', englishPhrases],
  ['id', indonesianPhrases],
]

/**
 * The phrases of every language; those of no language have `und`. Big, and needed only where the table of the
 * matcher is built: nothing that runs in the product imports it.
 */
export const phrases: readonly Phrase[] = rows.flatMap(([language, own]) => own.map((row) => ({...row, language})))
