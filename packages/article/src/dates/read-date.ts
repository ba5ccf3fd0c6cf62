import {type LanguageCode, perLanguages, unknownLanguage} from '@presscheck/languages'
import type {DateMention, WrittenDate} from '../model.ts'
import {dayExists, daysBetween} from './calendar.ts'
import {isConnector, leadsToDate} from './connectors.ts'
import {findDates} from './find-dates.ts'
import {foldName} from './names.ts'
import {readClock} from './time.ts'

export interface ReadDateOptions {
  /** Decides the order of day and month where figures leave it open; unknown by default. */
  readonly language?: LanguageCode
}

/**
 * Reads a text that is one date and nothing else: the value of a metadata key, a date line. A label before it
 * (`Published:`) is read over. Undefined where nobody can tell the day.
 */
export function readDate(text: string, {language = unknownLanguage}: ReadDateOptions = {}): WrittenDate | undefined {
  const trimmed = text.trim()
  const forMachines = readForMachines(trimmed)
  if (forMachines) return forMachines
  const [mention, another, ...others] = findDates(trimmed, language)
  if (!mention || others.length > 0 || (another && !isSameDay(mention, another))) return undefined
  const isWhole = isLabel(trimmed.slice(0, mention.start)) && isTail(trimmed.slice((another ?? mention).end))
  return isWhole && (!another || isLabel(trimmed.slice(mention.end, another.start)))
    ? (another && mention.date.approximate ? another : mention).date
    : undefined
}

/** True for one day told in two calendars: `١١ رمضان ١٤٤٦ هـ - ١١ مارس ٢٠٢٥ م`. */
function isSameDay({date: a}: DateMention, {date: b}: DateMention): boolean {
  return a.approximate !== b.approximate && Math.abs(daysBetween(a, b)) <= 2
}

const isoDate = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:T|\s{1,3})(?=\d)|$)/i
const basicDate = /^(\d{4})(\d{2})(\d{2})(?:T(?=\d{4})|$)/

/** ISO 8601, also of years that no text for readers would name, and with what YAML allows: blanks for the T. */
function readForMachines(text: string): WrittenDate | undefined {
  const match = isoDate.exec(text) ?? basicDate.exec(text)
  if (!match) return undefined
  const [head, yearText = '', monthText = '', dayText = ''] = match
  const date = {year: Number(yearText), month: Number(monthText), day: Number(dayText)}
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return undefined
  const hasTime = head.length < text.length
  const clockText = text.slice(head.length).toUpperCase()
    .replace(/^(\d{2})(\d{2})(\d{2})?(?![\d:])/, '$1:$2:$3').replace(/:(?=$|[Z+-])/, '')
  const clock = hasTime ? readClock(clockText, 0) : undefined
  if (hasTime && clock?.end !== clockText.length) return undefined
  const isPadded = monthText.length === 2 && dayText.length === 2
  return {
    ...date,
    lastDay: undefined,
    minutes: clock?.minutes,
    offset: clock?.offset,
    weekday: undefined,
    language: undefined,
    form: isPadded ? 'iso' : 'numeric',
    ambiguous: false,
    exists: dayExists(date),
    approximate: false,
    wellFormed: isPadded && (!clock || clock.twoFigures),
  }
}

const labelWords = perLanguages((languages) => new Set(
  languages.flatMap(({lexicons}) => lexicons.dateLabels ?? []).flatMap((label) => label.split(' ')).map(foldName),
))

/** True for a few words that only lead to a date: `Published on`, `Diterbitkan:`, `Stand:`. */
function isLabel(text: string): boolean {
  if (/\p{N}/u.test(text)) return false
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldName)
  return words.length <= 4
    && words.every((word) => isConnector(word) || leadsToDate(word) || labelWords().has(word))
}

/** True for what may close a date line: marks, and the name of the zone that browsers write in brackets. */
function isTail(text: string): boolean {
  return /^[\s\p{P}]*$/u.test(text) || /^\s\([\p{L} ]{3,48}\)$/u.test(text)
}
