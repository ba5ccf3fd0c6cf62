/**
 * True for a UTF-16 unit of Han, kana or their punctuation: as wide as high, and written without blanks between words.
 * The blocks of CSS Text 3, "Segment Break Transformation Rules"; Hangul is set apart by blanks.
 */
export function isWide(unit: number): boolean {
  return (unit >= 0x2E80 && unit < 0x3130) || (unit > 0x318F && unit < 0xA4D0) || (unit >= 0xF900 && unit < 0xFB00)
    || (unit >= 0xFE30 && unit < 0xFE50) || (unit > 0xFF00 && unit < 0xFF61)
}
