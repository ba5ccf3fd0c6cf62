/** What a character is to the matcher. Lists in order of what a phrase can hold. */
export const kind = {
  /** Punctuation, symbols, emoji: a word ends here. */
  other: 0,
  /** Letters, figures and the low line, of scripts that put blanks between words. */
  word: 1,
  /** Letters of scripts that put none: each begins and ends a word. */
  unspaced: 2,
  /** A mark of such a script: no word begins or ends before it. */
  mark: 3,
  /** Accents and vowel points that writers leave out. */
  diacritic: 4,
  /** Zero-width and other characters that show nothing; the soft hyphen. */
  invisible: 5,
  blank: 6,
  /** Parts words as a blank does, where it stands between two. */
  hyphen: 7,
  /** `!`, `@` and `$`, which stand for i, a and s inside a word. */
  sign: 8,
  /** Not one unit for one: high surrogates, ligatures, Hangul consonants to be composed. */
  special: 9,
} as const

/** UTF-16 units that the code names. */
export const unit = {blank: 0x20, hyphen: 0x2d, exclamation: 0x21, dollar: 0x24, at: 0x40, softHyphen: 0xad} as const

/** The units of kind `sign`. */
export const signs: ReadonlySet<number> = new Set([unit.exclamation, unit.dollar, unit.at])
