import type {LanguageCode} from '@presscheck/languages'
import {type CalendarDay, dayExists} from './calendar.ts'
import {endWithSuffix} from './connectors.ts'
import {type Figure, isDigit, isPersianDigit} from './digits.ts'
import {expandYear, fromBuddhistYear, fromSolarHijri, isSolarHijriYear} from './eras.ts'
import {type DateText, type FoundDay, isShort, isYear, touchesLetter} from './found-day.ts'

/** A date in three figures: `2025-12-07`, `07.12.2025`, `20/10/2026`, `12/7/25`, `2025. 12. 7.`, `۱۴۰۴/۹/۱۶`. */
export function readNumeric({text, figures, language}: DateText, at: number): FoundDay | undefined {
  const first = figures[at]
  const second = figures[at + 1]
  const third = figures[at + 2]
  if (!first || !second || !third || !isShort(second) || third.start - first.end > 8) return undefined
  const separator = separatorOf(text.slice(first.end, second.start))
  if (!separator || separator !== separatorOf(text.slice(second.end, third.start))) return undefined
  if (isPartOfMore(text, first.start, third.end)) return undefined
  const isSolar = language === 'fa' || (language !== 'ur' && isPersianDigit(text.charCodeAt(first.start)))
  const order = orderOf({first, second, third}, separator, language, isSolar)
  if (!order) return undefined
  const isSpaced = text.charAt(first.end + 1) === ' '
  const closesWithStop = isSpaced && order.yearFirst && text.charAt(third.end) === '.'
  return {
    ...order.day,
    start: first.start,
    end: order.yearFirst ? third.end + (closesWithStop ? 1 : 0) : endWithSuffix(text, third.end),
    form: order.yearFirst && separator === '-' && second.size === 2 && third.size === 2 ? 'iso' : 'numeric',
    language: undefined,
    sharedBy: [],
    ambiguous: order.ambiguous,
    endsSpan: false,
    needsCompany: order.needsCompany,
    lastFigure: at + 2,
  }
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

interface Figures {
  readonly first: Figure
  readonly second: Figure
  readonly third: Figure
}

interface Order {
  readonly day: CalendarDay & {readonly exists: boolean}
  readonly yearFirst: boolean
  readonly ambiguous: boolean
  readonly needsCompany: boolean
}

function orderOf(
  {first, second, third}: Figures, separator: string, language: LanguageCode, isSolar: boolean,
): Order | undefined {
  if (isYear(first)) {
    if (!isShort(third)) return undefined
    const day = dayOf(first, second.value, third.value, language, isSolar)
    return day && {day, yearFirst: true, ambiguous: false, needsCompany: false}
  }
  if (!isShort(first)) return undefined
  const isLong = isYear(third)
  if (!isLong && (third.size !== 2 || (separator === '-' && (first.size < 2 || second.size < 2)))) return undefined
  const monthFirst = separator !== '.' && writesMonthFirst(language)
  const canBeEither = first.value <= 12 && second.value <= 12 && first.value !== second.value
  const isMonthFirst = first.value <= 12 && (second.value > 12 || monthFirst)
  const month = isMonthFirst ? first.value : second.value
  const written = isMonthFirst ? second.value : first.value
  const day = dayOf(third, month, written, language, isSolar)
  const ambiguous = canBeEither && separator !== '.' && leavesOrderOpen(language)
  return day && {day, yearFirst: false, ambiguous, needsCompany: !isLong}
}

/** Figures alone are only taken for a year of these times. */
const earliest = 1500
const latest = 2100

function dayOf(
  {value, size}: Figure, month: number, day: number, language: LanguageCode, isSolar: boolean,
): Order['day'] | undefined {
  if (month > 12 || day > 31) return undefined
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
