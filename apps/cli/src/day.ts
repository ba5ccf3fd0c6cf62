import type {Day} from '@presscheck/linter'
import {Problem} from './problem.ts'

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
