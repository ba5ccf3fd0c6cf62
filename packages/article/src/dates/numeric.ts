import type {LanguageCode} from '@presscheck/languages'
import {type CalendarDay, dayExists, daysBetween} from './calendar.ts'
import {endWithSuffix} from './connectors.ts'
import {findSpanTail, isNumbered, readJoint} from './day-span.ts'
import {type Figure, isDigit, isPersianDigit} from './digits.ts'
import {expandYear, fromBuddhistYear, fromSolarHijri, isSolarHijriYear} from './eras.ts'
import {endWithEra, fromLunarHijri, isFollowedByEra, isLunarHijriYear} from './lunar-hijri.ts'
import {type DateText, type FoundDay, isShort, isYear, touchesLetter} from './found-day.ts'

/**
 * A date in three figures: `2025-12-07`, `07.12.2025`, `20/10/2026`, `12/7/25`, `2025. 12. 7.`, `۱۴۰۴/۹/۱۶`; also with
 * the first day of a span before it or its last behind: `7.–9.12.2025`, `30/11 - 2/12/2025`, `2025/12/7-9`.
 */
export function readNumeric(where: DateText, at: number): FoundDay | undefined {
  const {text, figures, language} = where
  const first = figures[at]
  const second = figures[at + 1]
  const third = figures[at + 2]
  if (!first || !second || !third || !isShort(second) || third.start - first.end > 8) return undefined
  const separator = separatorOf(text.slice(first.end, second.start))
  if (!separator || separator !== separatorOf(text.slice(second.end, third.start))) return undefined
  const script: Script = {
    language,
    isSolar: language === 'fa' || (language !== 'ur' && isPersianDigit(text.charCodeAt(first.start))),
    isLunar: isFollowedByEra(text, third.end),
  }
  const head = separator === '-' ? undefined : findHead(where, at, separator)
  const order = orderOf({first, second, third}, separator, script, head?.length === 1)
  if (!order) return undefined
  const span = head ? spanFrom(head, third, order, script) : undefined
  const tail = separator === '-' || !order.yearFirst ? undefined : findSpanTail(where, at + 2)
  const last = tail && !tail.monthSide && !tail.isApart && tail.day.value > third.value ? tail.day : undefined
  const start = span?.start ?? first.start
  const end = last?.end ?? third.end
  if (isPartOfMore(text, start, end)) return undefined
  const isSpaced = text.charAt(first.end + 1) === ' '
  const closesWithStop = isSpaced && order.yearFirst && text.charAt(end) === '.'
  const lastDay = last ? dayOf(first, second.value, last.value, script) : span && order.day
  return {
    ...(span?.day ?? order.day),
    exists: order.day.exists && (span?.day ?? lastDay ?? order.day).exists,
    lastDay: lastDay && {year: lastDay.year, month: lastDay.month, day: lastDay.day},
    isOneOfSeveral: lastDay !== undefined,
    start,
    end: script.isLunar ? endWithEra(text, end)
      : order.yearFirst ? end + (closesWithStop ? 1 : 0) : endWithSuffix(text, end),
    form: order.yearFirst && separator === '-' && second.size === 2 && third.size === 2 ? 'iso' : 'numeric',
    language: undefined,
    sharedBy: [],
    ambiguous: order.ambiguous,
    approximate: script.isLunar,
    needsCompany: order.needsCompany,
    lastFigure: at + 2,
  }
}

/** Longer stretches of figures are no span. */
const mostDays = 62

/** Of the first day of a span the day alone (`7.–`), or day and month in the order of the last (`30.11.–`). */
type Head = readonly [Figure] | readonly [Figure, Figure]

function findHead({text, figures, language}: DateText, at: number, separator: string): Head | undefined {
  const [pair, day, first] = [figures[at - 2], figures[at - 1], figures[at]]
  if (!day || !first || !isShort(day)) return undefined
  const joint = readJoint(text, day.end, first.start, language)
  if (!joint || joint.monthSide) return undefined
  const isPair = pair && isShort(pair) && separatorOf(text.slice(pair.end, day.start)) === separator
    && (separator !== '.' || text.charAt(day.end) === '.') && !isNumbered(text, pair.start)
  if (isPair) return [pair, day]
  return joint.isApart || day.value > 31 ? undefined : [day]
}

interface SpanStart {
  readonly start: number
  readonly day: Order['day']
}

/** The first day of a span whose last is known; undefined where the two make none. */
function spanFrom(
  head: Head, year: Figure, {day: last, yearFirst, monthFirst}: Order, script: Script,
): SpanStart | undefined {
  const [first, second] = head
  if (yearFirst) return undefined
  const month = second ? (monthFirst ? first : second).value : undefined
  const dayOfMonth = (second && monthFirst ? second : first).value
  const day = month === undefined
    ? {...last, day: dayOfMonth, exists: dayExists({...last, day: dayOfMonth})}
    : dayOf(year, month, dayOfMonth, script)
  const length = day ? daysBetween(day, last) : 0
  return day && length > 0 && length <= mostDays ? {start: first.start, day} : undefined
}

const aroundMark = /^[\u200E\u200F]?([-./\u2010．])[\u200E\u200F]?$/

/** The mark between two figures of a date, without marks of direction around it; a stop may have a blank after it. */
function separatorOf(gap: string): string | undefined {
  return aroundMark.exec(gap)?.[1] ?? (/^\.\s$/.test(gap) ? '.' : undefined)
}

/** True for what only looks like a date: part of an address, a version, a URL, a slug, a telephone number. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const isGluedBefore = touchesLetter(text, start - 1) || /^[-/\\+#=@$€£¥]$/.test(text.charAt(start - 1))
    || (/^[.,:]$/.test(text.charAt(start - 1)) && isDigit(text.charCodeAt(start - 2)))
  return isGluedBefore || gluedAfter.test(text.slice(end, end + 2))
}

/** Letters after a date belong to another thing, but for the T of a time; so do more figures. */
const gluedAfter = /^(?!T\d)[\p{Script=Latin}_/\\=]|^-[\p{L}\p{Nd}]|^[.,:]\p{Nd}/u

/** What decides how figures are read besides themselves: the language of the text, and the calendar that they show. */
interface Script {
  readonly language: LanguageCode
  readonly isSolar: boolean
  readonly isLunar: boolean
}

interface Figures {
  readonly first: Figure
  readonly second: Figure
  readonly third: Figure
}

interface Order {
  readonly day: CalendarDay & {readonly exists: boolean}
  readonly yearFirst: boolean
  readonly monthFirst: boolean
  readonly ambiguous: boolean
  readonly needsCompany: boolean
}

function orderOf(
  {first, second, third}: Figures, separator: string, script: Script, isDayFirst: boolean,
): Order | undefined {
  if (isYear(first)) {
    if (!isShort(third)) return undefined
    const day = dayOf(first, second.value, third.value, script)
    return day && {day, yearFirst: true, monthFirst: true, ambiguous: false, needsCompany: false}
  }
  if (!isShort(first)) return undefined
  const isLong = isYear(third)
  if (!isLong && (third.size !== 2 || (separator === '-' && (first.size < 2 || second.size < 2)))) return undefined
  const monthFirst = separator !== '.' && !isDayFirst && writesMonthFirst(script.language)
  const canBeEither = first.value <= 12 && second.value <= 12 && first.value !== second.value
  const isMonthFirst = first.value <= 12 && (second.value > 12 || monthFirst)
  const month = isMonthFirst ? first.value : second.value
  const written = isMonthFirst ? second.value : first.value
  const day = dayOf(third, month, written, script)
  const ambiguous = canBeEither && separator !== '.' && !isDayFirst && leavesOrderOpen(script.language)
  return day && {day, yearFirst: false, monthFirst: isMonthFirst, ambiguous, needsCompany: !isLong}
}

/** Figures alone are only taken for a year of these times. */
const earliest = 1500
const latest = 2100

function dayOf(
  {value, size}: Figure, month: number, day: number, {language, isSolar, isLunar}: Script,
): Order['day'] | undefined {
  if (month > 12 || day > 31) return undefined
  if (isLunar) return isLunarHijriYear(value) ? fromLunarHijri({year: value, month, day}) : undefined
  if (isSolar && isSolarHijriYear(value)) return fromSolarHijri({year: value, month, day})
  const isThai = language === 'th'
  const written = size > 2 ? value : isThai ? 2500 + value : expandYear(value)
  const year = isThai ? fromBuddhistYear(written) : written
  if (year < earliest || year > latest) return undefined
  return {year, month, day, exists: dayExists({year, month, day})}
}

const openOrders: ReadonlySet<string> = new Set([
  'en', 'und', 'ja', 'zh', 'ko', 'fil', 'tl', 'ee', 'ks', 'om', 'or', 'ti', 'xh', 'zu',
])
const dayFirstRegions: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'IN', 'ZA', 'SG', 'MY', 'NG', 'KE', 'HK'])

/** True where a reader cannot tell from the language which of two figures is the month. */
function leavesOrderOpen(language: LanguageCode): boolean {
  const [code = '', region] = language.split('-')
  return openOrders.has(code) && (code !== 'en' || region === undefined)
}

function writesMonthFirst(language: LanguageCode): boolean {
  const [code = '', region = ''] = language.split('-')
  return openOrders.has(code) && !dayFirstRegions.has(region)
}
