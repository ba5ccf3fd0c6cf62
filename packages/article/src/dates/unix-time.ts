import type {WrittenDate} from '../model.ts'
import {dayOfNumber} from './calendar.ts'

/** Seconds since 1970 of 2001 to 2286, as systems write them, or thousandths of them. */
const unixTime = /^[1-9]\d{9}(?:\d{3})?$/

const minutesOfDay = 24 * 60

/** The moment that a metadata value counts from 1970; undefined for any other figure. */
export function readUnixTime(text: string): WrittenDate | undefined {
  if (!unixTime.test(text)) return undefined
  const minutes = Math.floor(Number(text.slice(0, 10)) / 60)
  return {
    ...dayOfNumber(Math.floor(minutes / minutesOfDay)),
    minutes: minutes % minutesOfDay,
    lastDay: undefined, offset: 0, weekday: undefined, language: undefined, form: 'iso',
    ambiguous: false, exists: true, approximate: false, wellFormed: true,
  }
}
