/**
 * Called for each phrase found: its number as given to `compile`, its half-open UTF-16 range in the text, and
 * whether it was written so that a plain search misses it (`sl0t`, `s l o t`, look-alike letters).
 */
export type Visit = (phrase: number, start: number, end: number, disguised: boolean) => void

/** Finds every phrase of a compiled table in one pass over a text. Holds no state between calls. */
export interface Matcher {
  /** How many phrases the table holds. */
  readonly size: number
  /**
   * Visits hits in order of their end; overlapping hits of different phrases are all visited, but in scripts without
   * blanks only those that no longer one covers. Time is linear in the text.
   */
  scan(text: string, visit: Visit): void
}
