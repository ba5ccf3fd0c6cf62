import type {LanguageCode} from '@presscheck/languages'
import {type CalendarDay, dayExists, dayNumber, dayOfNumber} from './calendar.ts'

/** The year that two figures mean: until 2069, then from 1970 on. */
export function expandYear(value: number): number {
  return value < 70 ? 2000 + value : 1900 + value
}

interface Era {
  /** The Gregorian year before its first. */
  readonly yearBefore: number
  readonly language: LanguageCode
}

/** The eras of Japan and Taiwan by name: 令和 7 is 2018 + 7. */
export const eras: Readonly<Record<string, Era>> = {
  令和: {yearBefore: 2018, language: 'ja'},
  平成: {yearBefore: 1988, language: 'ja'},
  昭和: {yearBefore: 1925, language: 'ja'},
  大正: {yearBefore: 1911, language: 'ja'},
  明治: {yearBefore: 1867, language: 'ja'},
  民國: {yearBefore: 1911, language: 'zh-Hant'},
  民国: {yearBefore: 1911, language: 'zh-Hans'},
}

/** Years that the Buddhist calendar of Thailand is ahead. */
const buddhistLead = 543

/** The Gregorian year of a Thai year; a year that is none of the Buddhist calendar stays. */
export function fromBuddhistYear(year: number): number {
  return year >= 2400 && year <= 2700 ? year - buddhistLead : year
}

/** Months of the Solar Hijri calendar as Iranians write them, folded as in `names.ts`. */
export const solarHijriMonths: readonly (readonly string[])[] = [
  ['فروردين'], ['ارديبهشت'], ['خرداد'], ['تير'], ['مرداد', 'امرداد'], ['شهريور'],
  ['مهر'], ['ابان'], ['اذر'], ['دي'], ['بهمن'], ['اسفند'],
]

/** True for years that only the Solar Hijri calendar can mean in a text of today: 1921 to 2071. */
export function isSolarHijriYear(year: number): boolean {
  return year >= 1300 && year <= 1450
}

/** Years of the 33-year cycle that have a leap day; exact for the years 1178 to 1633. */
const leapYears = [1, 5, 9, 13, 17, 22, 26, 30]

/** 1 Farvardin 1 in days since 1970, counted back from 1 Farvardin 1400, the 21st of March 2021. */
const solarHijriStart = dayNumber({year: 2021, month: 3, day: 21}) - daysBeforeYear(1400)

/** The Gregorian day of a Solar Hijri day, and whether that day exists. */
export function fromSolarHijri({year, month, day}: CalendarDay): CalendarDay & {readonly exists: boolean} {
  const daysBeforeMonth = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
  const gregorian = dayOfNumber(solarHijriStart + daysBeforeYear(year) + daysBeforeMonth + day - 1)
  return {...gregorian, exists: day >= 1 && day <= daysInSolarMonth(year, month) && dayExists(gregorian)}
}

function daysInSolarMonth(year: number, month: number): number {
  if (month <= 6) return 31
  return month <= 11 || leapYears.includes(year % 33) ? 30 : 29
}

function daysBeforeYear(year: number): number {
  const past = year - 1
  return past * 365 + Math.floor(past / 33) * leapYears.length + leapYears.filter((leap) => leap <= past % 33).length
}
