import type {Day} from '@presscheck/linter'

/** Today in a zone such as `Asia/Jakarta`, by default that of the machine. Throws `RangeError` for one that is none. */
export function today(timeZone?: string): Day {
  // Swedish writes dates as ISO 8601 does.
  const [year = 0, month = 0, day = 0] = new Date().toLocaleDateString('sv', {timeZone}).split('-').map(Number)
  return {year, month, day}
}
