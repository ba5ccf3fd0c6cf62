import type {Day} from '@presscheck/linter'

/** Today in a zone such as `Asia/Jakarta`, by default that of the machine. Throws `RangeError` for one that is none. */
export function today(timeZone?: string): Day {
  if (timeZone === undefined) return dayOf(new Date())
  // Swedish writes dates as ISO 8601 does.
  const [year = 0, month = 0, day = 0] = new Date().toLocaleDateString('sv', {timeZone}).split('-').map(Number)
  return {year, month, day}
}

/** Of the machine, which needs no tables of places and languages: they take longer to load than a short run. */
function dayOf(date: Date): Day {
  return {year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate()}
}
