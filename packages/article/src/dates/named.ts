import {type LanguageCode, unknownLanguage} from '@presscheck/languages'
import {dayExists} from './calendar.ts'
import {endWithSuffix, isConnector} from './connectors.ts'
import type {Figure} from './digits.ts'
import {expandYear, fromBuddhistYear, fromSolarHijri, isSolarHijriYear} from './eras.ts'
import {type DateText, type FoundDay, goesOn, isInsideSlug, isShort, isYear, touchesLetter} from './found-day.ts'
import {type DateName, findMonth} from './names.ts'
import {readClock} from './time.ts'
import {type NearWord, wordsAfter, wordsBefore, wordsBetween} from './words-near.ts'

/** A date with its month in words: `7 Desember 2025`, `December 7th, 2025`, `2025. december 7.`, `7 ธ.ค. 2568`. */
export function readNamed(where: DateText, at: number): FoundDay | undefined {
  const {text, figures} = where
  const figure = figures[at]
  const next = figures[at + 1]
  if (!figure || !next || isPartOfMore(text, figure)) return undefined
  if (isYear(figure)) return isShort(next) ? readYearFirst(where, at, figure, next) : undefined
  if (!isShort(figure) || figure.value > 31) return undefined
  return readDayMonthYear(where, at, figure, next)
    ?? readMonthDayYear(where, at, figure, next)
    ?? readMonthDayTimeYear(where, at, figure)
}

/** True for a figure in the middle of another thing: `A7`, `$7`, `1.7`. */
function isPartOfMore(text: string, {start}: Figure): boolean {
  return touchesLetter(text, start - 1) || /[\p{Nd}][.,:/]$|[#$€£¥/=]$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** Languages that write a stop after the day; in others it ends a sentence or a list number. */
const stopsAfterDay: ReadonlySet<string> = new Set([
  'de', 'lb', 'cs', 'sk', 'da', 'nb', 'nn', 'no', 'fi', 'et', 'lv', 'is', 'fo', 'sl', 'hr', 'sr', 'bs', 'hu', 'lt', 'pl',
])

function readDayMonthYear(where: DateText, at: number, day: Figure, year: Figure): FoundDay | undefined {
  const {text, language} = where
  const words = wordsBetween(text, day.end, year.start)
  if (!words || words.length === 0) return undefined
  const span = yearSpan(where, year)
  const named = span && monthAmong(words, language)
  if (!named) return undefined
  const lead = text.slice(day.end, day.end + 2)
  const month = lead === '. ' && language === unknownLanguage ? withStop(named) : named
  if (lead.startsWith(',') && month.language === 'en' && day.size < 2) return undefined
  if (lead === '. ' && !stopsAfterDay.has(month.language)) return undefined
  const end = endWithSuffix(text, span.end)
  return found(where, {day, year: span, month, start: day.start, end, lastFigure: at + 1})
}

/** Where nobody knows the language of a text, the stop after its day tells which of those that share the name it is. */
function withStop(month: DateName): DateName {
  const language = month.sharedBy.find((code) => stopsAfterDay.has(code))
  return language === undefined ? month : {...month, language}
}

/** What may stand between day and year: a lone hyphen, else no hyphen, stop or bracket. */
const joinsYear = /^-$|^[^-.(]*$/

function readMonthDayYear(where: DateText, at: number, day: Figure, year: Figure): FoundDay | undefined {
  const {text, language} = where
  if (!isYear(year) || year.start - day.end > 12 || !joinsYear.test(text.slice(day.end, year.start))) return undefined
  const words = wordsBetween(text, day.end, year.start)
  if (!words?.every(({text: word}) => isConnector(word))) return undefined
  const before = monthBefore(where, at, day, language)
  return before && found(where, {day, year, ...before, end: year.end, lastFigure: at + 1})
}

/** `Sun Dec  7 08:30:00 2025`: the C library and git write it so. */
function readMonthDayTimeYear(where: DateText, at: number, day: Figure): FoundDay | undefined {
  const {text, figures, language} = where
  const clock = text.charAt(day.end) === ' ' ? readClock(text, day.end + 1) : undefined
  const year = clock && figures[at + clock.figures + 1]
  if (!clock || !year || !isYear(year) || year.start !== clock.end + 1) return undefined
  const before = monthBefore(where, at, day, language)
  const lastFigure = at + clock.figures + 1
  const date = before && found(where, {day, year, ...before, end: year.end, lastFigure})
  return date && {...date, form: 'rfc', clock}
}

function readYearFirst(where: DateText, at: number, year: Figure, day: Figure): FoundDay | undefined {
  const {text, language} = where
  const words = wordsBetween(text, year.end, day.start)
  if (!words || words.length === 0 || day.value > 31 || touchesLetter(text, day.end)) return undefined
  const month = monthAmong(words, language)
  const shared = {day, year, start: year.start, lastFigure: at + 1}
  if (month) return found(where, {...shared, month, end: stopEnd(text, day.end, month)})
  if (!words.every(({text: word}) => isConnector(word))) return undefined
  const [name] = wordsAfter(text, day.end)
  const after = name && /^(?:\.?\s|-)$/.test(text.slice(day.end, name.start)) ? findMonth(name.text, language) : undefined
  return after && name && found(where, {...shared, month: after, end: name.end})
}

/** What closes a day that ends a date is part of it: `2025. december 7.`, `2025 m. gruodžio 7 d.` */
function stopEnd(text: string, end: number, month: DateName): number {
  const closing = stopsAfterDay.has(month.language) ? /^\.|^ d\./.exec(text.slice(end, end + 3)) : null
  return end + (closing?.[0].length ?? 0)
}

/** A year as read, and where it ends. */
type YearSpan = Pick<Figure, 'value' | 'end'>

/** A year of four figures, or of two with an apostrophe, in Thai, or before the time of a mail header. */
function yearSpan({text}: DateText, year: Figure): YearSpan | undefined {
  if (isYear(year)) return /^[:.]\p{Nd}/u.test(text.slice(year.end, year.end + 2)) ? undefined : year
  if (year.size !== 2) return undefined
  const isMarked = /['’]$/.test(text.slice(year.start - 1, year.start))
  const isThai = /[ก-๙]\.?\s?$/.test(text.slice(Math.max(0, year.start - 3), year.start))
  if (isThai) return {value: 2500 + year.value, end: year.end}
  if (!isMarked && !/^ \d\d:\d\d:\d\d/.test(text.slice(year.end, year.end + 9))) return undefined
  return {value: expandYear(year.value), end: year.end}
}

/** The month that words name, where every other word only joins. A month may be two words, or be named twice. */
function monthAmong(words: readonly NearWord[], language: LanguageCode): DateName | undefined {
  let month: DateName | undefined
  for (let i = 0; i < words.length; i++) {
    const word = words[i]?.text ?? ''
    const pair = words[i + 1] && findMonth(`${word} ${words[i + 1]?.text ?? ''}`, language)
    const name = pair ?? findMonth(word, language)
    if (pair) i++
    if (!name) {
      if (isConnector(word)) continue
      return undefined
    }
    if (month && month.index !== name.index) return undefined
    month ??= name
  }
  return month
}

function monthBefore(
  {text, figures}: DateText, at: number, day: Figure, language: LanguageCode,
): {readonly month: DateName; readonly start: number} | undefined {
  const words = wordsBefore(text, day.start, figures[at - 1]?.end ?? 0)
  const nearest = words.at(-1)
  const name = nearest && isConnector(nearest.text) ? words.at(-2) : nearest
  if (!nearest || !name || !/^[\s\u200F.\-/]{0,3}$/.test(text.slice(nearest.end, day.start))) return undefined
  const first = words.at(words.indexOf(name) - 1)
  const pair = first && first !== name ? findMonth(`${first.text} ${name.text}`, language) : undefined
  if (pair && first) return {month: pair, start: first.start}
  const month = findMonth(name.text, language)
  return month && {month, start: name.start}
}

interface Parts {
  readonly day: Figure
  readonly year: YearSpan
  readonly month: DateName
  readonly start: number
  readonly end: number
  readonly lastFigure: number
}

function found({text}: DateText, {day, year, month, start, end, lastFigure}: Parts): FoundDay | undefined {
  if (isInsideSlug(text, start) || goesOn(text, end)) return undefined
  const written = {year: year.value, month: month.index, day: day.value}
  const shared = {
    start, end, lastFigure, form: 'named', language: month.language, sharedBy: month.sharedBy,
    ambiguous: false, needsCompany: false,
    endsSpan: /\p{Nd}[.\w]{0,3}\s?[-–—/&]\s?$/u.test(text.slice(Math.max(0, start - 8), start)),
  } as const
  if (month.calendar === 'solar-hijri') {
    return isSolarHijriYear(year.value) ? {...fromSolarHijri(written), ...shared} : undefined
  }
  const gregorian = {...written, year: month.language === 'th' ? fromBuddhistYear(year.value) : year.value}
  return {...gregorian, exists: dayExists(gregorian), ...shared}
}
