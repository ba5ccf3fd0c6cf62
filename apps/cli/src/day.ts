import type {Day} from '@presscheck/linter'
import {Problem} from './problem.ts'

/** Today in a time zone such as `Asia/Jakarta`, by default the user's. Throws a `Problem` for a zone that is none. */
export function today(timeZone?: string): Day {
  try {
    // Swedish writes dates as ISO 8601 does.
    const [year = 0, month = 0, day = 0] = new Date().toLocaleDateString('sv', {timeZone}).split('-').map(Number)
    return {year, month, day}
  } catch (cause) {
    throw new Problem(`There is no time zone ${timeZone ?? ''}. Write one as Asia/Jakarta.`, {cause})
  }
}

/** Reads `2026-11-24`; throws a `Problem` for anything else, and for a day that no calendar has. */
export function parseDay(written: string): Day {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) {
    throw new Problem(`--now takes a date as 2026-11-24, not ${written}.`)
  }
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new Problem(`--now ${written} is a day that does not exist.`)
  }
  return {year, month, day}
}
