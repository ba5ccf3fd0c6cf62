import type {LanguageCode} from '@presscheck/languages'
import type {DateMention, WrittenDate} from '../model.ts'
import {dayExists, weekdayOf} from './calendar.ts'
import {findWeekdayBeside, type WeekdayBeside} from './company.ts'
import {leadsToDate} from './connectors.ts'
import {scanFigures} from './digits.ts'
import type {DateText, FoundDay} from './found-day.ts'
import {findHanDays} from './han-dates.ts'
import {readNamed} from './named.ts'
import {readNumeric} from './numeric.ts'
import {type ClockTime, readClock, readTimeAfter} from './time.ts'
import {readUnits} from './units.ts'
import {reach, wordsBefore} from './words-near.ts'

/**
 * The dates written in a text, in any language and the orders that people write. Of figures alone only those
 * count that are surely a date. `language` decides the order of day and month where figures leave it open.
 * A mention covers the weekday, the day and the time with their brackets: `Senin (20/10/2026) pukul 08.30 WIB`.
 */
export function findDates(text: string, language: LanguageCode): readonly DateMention[] {
  const figures = scanFigures(text)
  const where: DateText = {text, figures, language}
  const mentions = figures.length < 2 ? [] : datesInFigures(where)
  return text.includes('年') ? withHanDates(where, mentions) : mentions
}

function datesInFigures(where: DateText): DateMention[] {
  const {figures} = where
  const mentions: DateMention[] = []
  let limit = 0
  for (let at = 0; at < figures.length; at++) {
    if ((figures[at + 1]?.start ?? Infinity) - (figures[at]?.end ?? 0) > reach) continue
    const day = readUnits(where, at) ?? readNumeric(where, at) ?? readNamed(where, at)
    const mention = day && mentionOf(where, day, at, limit)
    if (!mention || mention.start < limit) continue
    mentions.push(mention)
    limit = mention.end
    while ((figures[at + 1]?.start ?? Infinity) < limit) at++
  }
  return mentions
}

function withHanDates(where: DateText, mentions: readonly DateMention[]): readonly DateMention[] {
  const others = findHanDays(where.text, where.language).flatMap((day) => mentionOf(where, day, 0, day.start) ?? [])
  return others.length === 0 ? mentions : [...mentions, ...others].sort((a, b) => a.start - b.start)
}

function mentionOf(where: DateText, day: FoundDay, firstFigure: number, limit: number): DateMention | undefined {
  const {text} = where
  const reachBefore = Math.max(limit, where.figures[firstFigure - 1]?.end ?? 0)
  const weekday = findWeekdayBeside(where, day, Math.min(reachBefore, day.start))
  const start = weekday?.wholeStart ?? day.start
  const end = weekday?.wholeEnd ?? day.end
  const after = day.clock ?? readTimeAfter(text, end)
  const before = after ? undefined : timeBefore(where, start, firstFigure, limit)
  const time = after ?? before
  if (day.needsCompany && !weekday && !time && !standsAlone(where, day, reachBefore)) return undefined
  return {
    start: before?.start ?? start,
    end: after ? Math.max(end, after.end) : end,
    date: writtenDate(day, weekday, time, text),
    parts: {
      day: [day.start, day.end],
      weekday: weekday && [weekday.start, weekday.end],
      time: time && [time.start, time.end],
    },
  }
}

/** True for figures that are the whole text, stand in brackets of their own, or follow a word that leads to a date. */
function standsAlone({text}: DateText, {start, end}: FoundDay, limit: number): boolean {
  if ((text.charAt(start - 1) === '(' && text.charAt(end) === ')') || text.length === end - start) return true
  const nearest = wordsBefore(text, start, limit).at(-1)
  return nearest !== undefined && leadsToDate(nearest.text) && /^:?\s$/.test(text.slice(nearest.end, start))
}

/** `08.30 WIB, 7 Desember 2025`: a time that reaches up to the date, over a comma or a blank. */
function timeBefore(
  {text, figures}: DateText, start: number, firstFigure: number, limit: number,
): ClockTime | undefined {
  for (const back of [3, 2, 1]) {
    const figure = figures[firstFigure - back]
    if (!figure || figure.start < limit || start - figure.start > 24) continue
    if (/[\p{L}\p{N}.:/-]/u.test(text.charAt(figure.start - 1))) continue
    const time = readClock(text, figure.start)
    if (time && /^(?:,|\son|\sam|\spada)?\s$/.test(text.slice(time.end, start))) return time
  }
  return undefined
}

function writtenDate(
  day: FoundDay, weekday: WeekdayBeside | undefined, time: ClockTime | undefined, text: string,
): WrittenDate {
  const {year, month, day: dayOfMonth} = settleOrder(day, weekday?.weekday)
  return {
    year, month, day: dayOfMonth,
    lastDay: day.lastDay,
    minutes: time?.minutes,
    offset: time?.offset,
    weekday: weekday?.weekday,
    language: languageOfDate(day, weekday),
    form: isMailForm(day, time, text) ? 'rfc' : day.form,
    ambiguous: day.ambiguous && (weekday === undefined || !weekdayDecides(day, weekday.weekday)),
    exists: day.exists,
    approximate: day.approximate,
    wellFormed: day.form !== 'iso' || time === undefined || time.twoFigures,
  }
}

/** A month that several languages share is in that of its weekday. */
function languageOfDate({language, sharedBy}: FoundDay, weekday: WeekdayBeside | undefined): LanguageCode | undefined {
  if (!weekday || weekday.language === language) return language
  return language === undefined || sharedBy.includes(weekday.language) ? weekday.language : language
}

const exchanged = ({year, month, day}: FoundDay) => ({year, month: day, day: month})

/** Where figures leave the order open, the weekday that fits one reading decides. */
function settleOrder(day: FoundDay, weekday: number | undefined): Pick<FoundDay, 'year' | 'month' | 'day'> {
  if (!day.ambiguous || weekday === undefined || weekdayOf(day) === weekday) return day
  const other = exchanged(day)
  return dayExists(other) && weekdayOf(other) === weekday ? other : day
}

function weekdayDecides(day: FoundDay, weekday: number): boolean {
  return (weekdayOf(day) === weekday) !== (weekdayOf(exchanged(day)) === weekday)
}

/** RFC 822 and its heirs: an English month of three letters and a time with seconds and zone. */
function isMailForm(day: FoundDay, time: ClockTime | undefined, text: string): boolean {
  return day.form === 'rfc' || (
    day.form === 'named' && time?.figures === 3 && /^\d{1,2} [A-Z][a-z]{2} \d{2,4}$/.test(text.slice(day.start, day.end))
  )
}
