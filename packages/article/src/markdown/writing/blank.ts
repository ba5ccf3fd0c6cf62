/** Blanks between two words: what they read as, and where they stand in the source. */
export interface Blank {
  readonly text: string
  readonly from: number
  readonly to: number
  /** A line break of the source that readers do not see. */
  readonly isWrap?: boolean
}

/** Readers see no blank where a line is broken between two characters that are as wide as high. */
export function isDroppedBetween({isWrap}: Blank, before: number, after: number): boolean {
  return isWrap === true && isWide(before) && isWide(after)
}

/** Han, kana and their punctuation, as in CSS Text 3, "Segment Break Transformation Rules"; Hangul is set apart. */
function isWide(unit: number): boolean {
  return (unit >= 0x2E80 && unit < 0x3130) || (unit > 0x318F && unit < 0xA4D0) || (unit >= 0xF900 && unit < 0xFB00)
    || (unit >= 0xFE30 && unit < 0xFE50) || (unit > 0xFF00 && unit < 0xFF61)
}
