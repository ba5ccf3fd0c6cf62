import {isWide} from '../../wide-characters.ts'

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
