import {type LanguageCode, unknownLanguage} from '@presscheck/languages'
import {type CalendarDay, dayExists} from './calendar.ts'
import {endWithSuffix, isConnector} from './connectors.ts'
import {findSpanHead, findSpanTail} from './day-span.ts'
import type {Figure} from './digits.ts'
import {expandYear, fromBuddhistYear, fromSolarHijri, isSolarHijriYear} from './eras.ts'
import {type DateText, type FoundDay, goesOn, isInsideSlug, isShort, isYear, touchesLetter} from './found-day.ts'
import {endWithEra, fromLunarHijri, isLunarHijriYear} from './lunar-hijri.ts'
import {monthAmong, monthUpTo} from './month-words.ts'
import {type DateName, findMonth} from './names.ts'
import {readClock} from './time.ts'
import {wordsAfter, wordsBefore, wordsBetween} from './words-near.ts'

/** A date with its month in words: `7 Desember 2025`, `December 7th, 2025`, `2025. december 7.`, `7 ธ.ค. 2568`. */
export function readNamed(where: DateText, at: number): FoundDay | undefined {
  const {text, figures} = where
  const figure = figures[at]
  const next = figures[at + 1]
  if (!figure || !next || (isPartOfMore(text, figure) && !isJoinedByStroke(where, at))) return undefined
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

/** `6/7 December 2025`: two days. */
function isJoinedByStroke(where: DateText, at: number): boolean {
  const start = where.figures[at]?.start ?? 0
  return where.text.charAt(start - 1) === '/' && findSpanHead(where, at) !== undefined
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
  const date = {year: span, month, day, end: endWithSuffix(text, span.end), lastFigure: at + 1}
  const head = findSpanHead(where, at)
  return (head && head.monthSide !== 'last'
    ? found(where, {...date, start: head.day.start, first: {day: head.day, month: head.month ?? month}})
    : undefined
  ) ?? found(where, {...date, start: day.start})
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
  const date = {day, year, end: year.end, lastFigure: at + 1}
  const head = findSpanHead(where, at)
  const first = head && head.monthSide !== 'first' ? monthBefore(where, head.at, head.day, language) : undefined
  const span = head && first && found(where, {
    ...date, start: first.start, month: head.month ?? first.month, first: {day: head.day, month: first.month},
  })
  if (span) return span
  const before = monthBefore(where, at, day, language)
  return before && found(where, {...date, ...before})
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
  const tail = findSpanTail(where, at + 1)
  if (month) {
    const isSpan = tail && tail.monthSide !== 'first' && !monthAfter(where, tail.day)
    const span = isSpan && found(where, {
      ...shared, day: tail.day, month: tail.month ?? month, first: {day, month},
      end: stopEnd(text, tail.day.end, month), lastFigure: tail.at,
    })
    return span || found(where, {...shared, month, end: stopEnd(text, day.end, month)})
  }
  if (!words.every(({text: word}) => isConnector(word))) return undefined
  const last = tail && tail.monthSide !== 'last' ? monthAfter(where, tail.day) : undefined
  const span = tail && last && found(where, {
    ...shared, day: tail.day, month: last.month, first: {day, month: tail.month ?? last.month},
    end: last.end, lastFigure: tail.at,
  })
  if (span) return span
  const after = monthAfter(where, day)
  return after && found(where, {...shared, ...after})
}

/** The month that stands right behind a day: `7. decembris`. */
function monthAfter(
  {text, language}: DateText, day: Figure,
): {readonly month: DateName, readonly end: number} | undefined {
  const [name] = wordsAfter(text, day.end)
  const month = name && /^(?:\.?\s|-)$/.test(text.slice(day.end, name.start)) ? findMonth(name.text, language) : undefined
  return month && name && {month, end: name.end}
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

function monthBefore(
  {text, figures}: DateText, at: number, day: Figure, language: LanguageCode,
): {readonly month: DateName; readonly start: number} | undefined {
  const words = wordsBefore(text, day.start, figures[at - 1]?.end ?? 0)
  const nearest = words.at(-1)
  if (!nearest || !/^[\s\u200F.\-/]{0,3}$/.test(text.slice(nearest.end, day.start))) return undefined
  const named = monthUpTo(words, words.length, language)
    ?? (isConnector(nearest.text) ? monthUpTo(words, words.length - 1, language) : undefined)
  const start = named && words[named.first]?.start
  return named && start !== undefined ? {month: named.month, start} : undefined
}

interface Parts {
  readonly day: Figure
  readonly year: YearSpan
  readonly month: DateName
  /** The first day of a span that `day` ends. */
  readonly first?: {readonly day: Figure, readonly month: DateName}
  readonly start: number
  readonly end: number
  readonly lastFigure: number
}

function found({text}: DateText, {day, year, month, first, start, end, lastFigure}: Parts): FoundDay | undefined {
  if (isInsideSlug(text, start) || goesOn(text, end)) return undefined
  const last = dayIn(month, year.value, day.value)
  const date = first ? firstOfSpan({day, year, month, first}) : last
  if (!date || !last) return undefined
  const isLunar = month.calendar === 'lunar-hijri'
  return {
    ...date,
    exists: date.exists && last.exists,
    lastDay: first && {year: last.year, month: last.month, day: last.day},
    start,
    end: isLunar ? endWithEra(text, end) : end,
    lastFigure,
    form: 'named',
    language: month.language,
    sharedBy: month.sharedBy,
    ambiguous: false,
    approximate: isLunar,
    needsCompany: false,
    isOneOfSeveral: first !== undefined || /\p{Nd}[.\w]{0,3}\s?[-–—/&]\s?$/u.test(text.slice(Math.max(0, start - 8), start)),
  }
}

/** The first day of a span within one month, or one that reaches into the next months or over the end of the year. */
function firstOfSpan(
  {day, year, month, first}: Pick<Parts, 'day' | 'year' | 'month'> & {readonly first: NonNullable<Parts['first']>},
): Day | undefined {
  if (first.month.calendar !== month.calendar) return undefined
  if (first.month.index === month.index && first.day.value >= day.value) return undefined
  return dayIn(first.month, year.value - (first.month.index > month.index ? 1 : 0), first.day.value)
}

type Day = CalendarDay & {readonly exists: boolean}

/** The Gregorian day of one in the calendar of its month; undefined for a year that is none of it. */
function dayIn({calendar, index: month, language}: DateName, year: number, day: number): Day | undefined {
  const written = {year, month, day}
  if (calendar === 'solar-hijri') return isSolarHijriYear(year) ? fromSolarHijri(written) : undefined
  if (calendar === 'lunar-hijri') return isLunarHijriYear(year) ? fromLunarHijri(written) : undefined
  const gregorian = {...written, year: language === 'th' ? fromBuddhistYear(year) : year}
  return {...gregorian, exists: dayExists(gregorian)}
}
