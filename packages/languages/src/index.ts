export {detectLanguage, isClearlyIn, rankLanguages, type RankedLanguage} from './detect.ts'
export {
  type Language, type LanguageCode, type LexiconName, type Lexicons, type Script, unknownLanguage,
} from './language.ts'
export {besideOurs, knownLanguages, languageOf, perLanguages, withLanguages} from './known-languages.ts'
export {languages} from './languages.ts'
export type {Phrase, PhraseKind, PhraseRow} from './phrase.ts'
export {scanSentences} from './sentences.ts'
export type {Spans} from './spans.ts'
export {scanWords} from './words.ts'
