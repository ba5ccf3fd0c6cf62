/**
 * Where two versions of something differ: what stands before `start` stands there in both, and what stands from `end`
 * on in the newer one stands from `previousEnd` on in the older.
 */
export interface Difference {
  readonly start: number
  readonly end: number
  readonly previousEnd: number
}

/** Pieces of this many UTF-16 units are compared at once; only within one that differs does each unit count. */
const pieceLength = 4096

/** Where two versions of a text differ. One stretch holds all that is new, however many edits there were. */
export function differenceOf(previous: string, text: string): Difference {
  const shorter = Math.min(previous.length, text.length)
  let start = 0
  while (start + pieceLength <= shorter && isSamePiece(previous, start, text, start)) start += pieceLength
  while (start < shorter && previous.charCodeAt(start) === text.charCodeAt(start)) start++
  const moved = text.length - previous.length
  let end = text.length
  const first = start + Math.max(0, moved)
  while (end - pieceLength >= first && isSamePiece(previous, end - pieceLength - moved, text, end - pieceLength)) {
    end -= pieceLength
  }
  while (end > first && previous.charCodeAt(end - moved - 1) === text.charCodeAt(end - 1)) end--
  return {start, end, previousEnd: end - moved}
}

function isSamePiece(one: string, oneStart: number, two: string, twoStart: number): boolean {
  return one.slice(oneStart, oneStart + pieceLength) === two.slice(twoStart, twoStart + pieceLength)
}
