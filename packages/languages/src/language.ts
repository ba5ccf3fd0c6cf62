/** A BCP 47 code as this project spells it: `en`, `pt`, `zh-Hans`; `und` where nobody can tell. */
export type LanguageCode = string

/** The code of a text whose language nobody declared and no vote decided. */
export const unknownLanguage = 'und'

/** The ISO 15924 scripts that the languages of this package are written in. */
export type Script =
  | 'Arab' | 'Beng' | 'Cyrl' | 'Deva' | 'Hang' | 'Hans' | 'Hant' | 'Jpan' | 'Latn' | 'Thai'

/**
 * What is known of one language. Every list is data; an absent list puts the rules that need it to sleep.
 * Words and names are stored lower-cased and in NFC unless said.
 */
export interface Lexicons {
  /** Twelve rows from January on, each with every form people write: full, short, genitive. */
  readonly months: readonly (readonly string[])[]
  /** How a full date is written, by the CLDR: `{day}. {month} {year}`, with the month as readers see it. */
  readonly dateForm: string
  /** The twelve months as they stand in a full date, in the right case: `Desember`, `December`, `декабря`. */
  readonly monthsInDates: readonly string[]
  /** Seven rows from Sunday on, each with every form people write. */
  readonly weekdays: readonly (readonly string[])[]
  /** Frequent words that carry no topic, the most frequent first: a word's place says how much it tells. */
  readonly functionWords: readonly string[]
  /** Abbreviations that end in a stop and end no sentence, without the stop: `dr`, `e.g`. */
  readonly abbreviations: readonly string[]
  /** Titles and ranks that stand before a name and are abbreviated in other languages: `jenderal`, `tuan`. */
  readonly honorifics: readonly string[]
  /** Words that stand before an honorific or a common noun, and so excuse it: `seorang`, `para`, `the`. */
  readonly determiners: readonly string[]
  /** Words that no sentence, title or description ends with: `the`, `and`, `yang`, `dan`. */
  readonly neverLast: readonly string[]
  /** Words for a day relative to now: `yesterday`, `kemarin`. */
  readonly relativeDates: readonly string[]
  /** What stands before an author's name: `by`, `oleh`, `von`. */
  readonly bylineWords: readonly string[]
  /** Words that say a date is one of publication or of an update: `published`, `diterbitkan`, `Stand`. */
  readonly dateLabels: readonly string[]
  /** What parts off decimals, by the CLDR: `,` or `.`. Absent where countries of the language differ. */
  readonly decimalSign: string
  /**
   * Words that spam sells its wares with, whatever they are: `buy`, `gratis`, `bonus`, `terpercaya`. In scripts
   * without blanks, pieces of text.
   */
  readonly salesWords: readonly string[]
  /** Words that may stand twice in a row without being a slip: `had`, `that`. */
  readonly repeatable: readonly string[]
  /** Pairs of quotation marks in use, opening and closing. */
  readonly quotes: readonly (readonly [open: string, close: string])[]
  /** True (a list with the joiner) where a doubled word is grammar and takes a hyphen: Indonesian, Malay. */
  readonly reduplication: readonly string[]
}

export type LexiconName = keyof Lexicons

/**
 * What tells a language besides its function words. Lists are words with blanks between them: `detectLanguage` alone
 * reads them, and only when it meets their script.
 */
export interface Signs {
  /** Letters that it is written with besides a to z, or besides those that every language of its script has. */
  readonly letters: string
  /** How its words begin and end, where that says more than the words of its neighbours do. */
  readonly beginnings?: string
  readonly endings?: string
  /** What any of its words may end in and still be the same word: `nya`. */
  readonly enclitics?: string
  /** A language so close that a small lead decides between the two: Malay for Indonesian. */
  readonly twin?: LanguageCode
  /** Bits in its favour before a word is read, where it is far more frequent than others of its script. */
  readonly favour?: number
  /** Words of any topic that its nearest neighbours spell otherwise or do not have: `kantor`, not `pejabat`. */
  readonly words?: string
}

export interface Language {
  readonly code: LanguageCode
  /** Its name in English, as a reader of a report knows it. */
  readonly name: string
  readonly script: Script
  /** False where words stand together and only a dictionary finds them: Thai, Japanese, Chinese. */
  readonly spaced: boolean
  /** True where a figure with a stop is an ordinal: German `3. Oktober`. */
  readonly ordinalStop?: true
  readonly signs: Signs
  /** Languages so near that a paragraph alone does not tell them apart. */
  readonly relatives?: readonly LanguageCode[]
  readonly lexicons: Partial<Lexicons>
}
