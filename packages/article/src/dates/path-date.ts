import type {WrittenDate} from '../model.ts'
import {dayExists} from './calendar.ts'
import {findMonth} from './names.ts'

/** A day in a path or URL, and its half-open range there. */
export interface PathDate {
  readonly start: number
  readonly end: number
  readonly date: WrittenDate
}

const inPath = /(?<![\p{L}\p{N}])((?:19|20)\d{2})([-/_.]?)(\d{2}|(?<=\/)[a-z]{3})\2(\d{2})(?![\p{N}])/giu

/** The day that a path names: `2025-12-07-slug.md`, `/2025/12/07/`, `/2025/dec/07/`, `20251207-slug`. */
export function findPathDate(path: string): PathDate | undefined {
  for (const match of path.matchAll(inPath)) {
    const [whole, year = '', , monthText = '', day = ''] = match
    const month = /\d/.test(monthText) ? Number(monthText) : findMonth(monthText, 'en')?.index ?? 0
    const date = {year: Number(year), month, day: Number(day)}
    if (!dayExists(date)) continue
    return {
      start: match.index,
      end: match.index + whole.length,
      date: {
        ...date, lastDay: undefined, minutes: undefined, offset: undefined, weekday: undefined, language: undefined,
        form: 'numeric', ambiguous: false, exists: true, approximate: false, wellFormed: true,
      },
    }
  }
  return undefined
}
