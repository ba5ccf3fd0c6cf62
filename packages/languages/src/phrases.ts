import {arabicPhrases} from './ar/phrases.ts'
import {bengaliPhrases} from './bn/phrases.ts'
import {czechPhrases} from './cs/phrases.ts'
import {germanPhrases} from './de/phrases.ts'
import {englishPhrases} from './en/phrases.ts'
import {spanishPhrases} from './es/phrases.ts'
import {persianPhrases} from './fa/phrases.ts'
import {frenchPhrases} from './fr/phrases.ts'
import {hindiPhrases} from './hi/phrases.ts'
import {indonesianPhrases} from './id/phrases.ts'
import {italianPhrases} from './it/phrases.ts'
import {japanesePhrases} from './ja/phrases.ts'
import {koreanPhrases} from './ko/phrases.ts'
import {type LanguageCode, unknownLanguage} from './language.ts'
import {malayPhrases} from './ms/phrases.ts'
import {dutchPhrases} from './nl/phrases.ts'
import type {Phrase, PhraseRow} from './phrase.ts'
import {polishPhrases} from './pl/phrases.ts'
import {portuguesePhrases} from './pt/phrases.ts'
import {russianPhrases} from './ru/phrases.ts'
import {thaiPhrases} from './th/phrases.ts'
import {turkishPhrases} from './tr/phrases.ts'
import {ukrainianPhrases} from './uk/phrases.ts'
import {sharedPhrases} from './und/phrases.ts'
import {urduPhrases} from './ur/phrases.ts'
import {vietnamesePhrases} from './vi/phrases.ts'
import {simplifiedChinesePhrases} from './zh-Hans/phrases.ts'
import {traditionalChinesePhrases} from './zh-Hant/phrases.ts'

export type {Phrase, PhraseKind, PhraseRow} from './phrase.ts'

const rows: readonly (readonly [LanguageCode, readonly PhraseRow[]])[] = [
  [unknownLanguage, sharedPhrases],
  ['ar', arabicPhrases],
  ['bn', bengaliPhrases],
  ['cs', czechPhrases],
  ['de', germanPhrases],
  ['en', englishPhrases],
  ['es', spanishPhrases],
  ['fa', persianPhrases],
  ['fr', frenchPhrases],
  ['hi', hindiPhrases],
  ['id', indonesianPhrases],
  ['it', italianPhrases],
  ['ja', japanesePhrases],
  ['ko', koreanPhrases],
  ['ms', malayPhrases],
  ['nl', dutchPhrases],
  ['pl', polishPhrases],
  ['pt', portuguesePhrases],
  ['ru', russianPhrases],
  ['th', thaiPhrases],
  ['tr', turkishPhrases],
  ['uk', ukrainianPhrases],
  ['ur', urduPhrases],
  ['vi', vietnamesePhrases],
  ['zh-Hans', simplifiedChinesePhrases],
  ['zh-Hant', traditionalChinesePhrases],
]

/**
 * The phrases of every language; those of no language have `und`. Big, and needed only where the table of the
 * matcher is built: nothing that runs in the product imports it.
 */
export const phrases: readonly Phrase[] = rows.flatMap(([language, own]) => own.map((row) => ({...row, language})))
