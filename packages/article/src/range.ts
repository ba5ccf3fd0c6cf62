/** A half-open pair of UTF-16 offsets. Into the original source, unless a name says otherwise. */
export type Range = readonly [start: number, end: number]

/** A place for people: both count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}
