import type {LanguageCode} from '@presscheck/languages'
import {dayExists} from './calendar.ts'
import {findSpanHead} from './day-span.ts'
import {type Figure, readDigits} from './digits.ts'
import {eras} from './eras.ts'
import type {DateText, FoundDay} from './found-day.ts'

/** How a language marks the parts of a date that it writes in figures. */
interface Units {
  readonly languages: readonly LanguageCode[]
  readonly order: 'year-first' | 'day-first'
  /** What stands after the first, the second and the third figure. */
  readonly gaps: readonly [RegExp, RegExp, RegExp]
  /** The last day of a span, as it goes on behind the figure of its first: `日～9日`, `–9日`, `日〜12月2日`. */
  readonly tail?: RegExp
}

/** Between the days of a span: their unit, a weekday in brackets, a dash or word, and a month if it is another one. */
function tailOf(dayUnit: string, monthUnit: string, words: string): RegExp {
  return new RegExp(
    String.raw`^\s?(?:${dayUnit}\s?)?(?:[(（][^\s()（）]{1,3}[)）]\s?)?(?:[-–—−~～〜]|${words})\s?`
    + String.raw`(?:(?<month>\p{Nd}{1,2})\s?${monthUnit}\s?)?(?<day>\p{Nd}{1,2})\s?${dayUnit}(?:\s?[(（][^\s()（）]{1,3}[)）])?`,
    'u',
  )
}

const yearUnits: Units = {
  languages: ['zh-Hans', 'zh-Hant', 'ja'], order: 'year-first', gaps: [/^\s?年\s?$/, /^\s?月\s?$/, /^\s?[日号號]/],
  tail: tailOf('[日号號]', '月', '至|到|から|及び|和|与|與|・|、'),
}

const unitsByMark: Readonly<Record<string, Units>> = {
  年: yearUnits,
  년: {
    languages: ['ko'], order: 'year-first', gaps: [/^\s?년\s?$/, /^\s?월\s?$/, /^\s?일/],
    tail: tailOf('일', '월', '부터|에서|과|·|,'),
  },
  tháng: {languages: ['vi'], order: 'day-first', gaps: [/^\s(?:tháng|thg\.?)\s$/i, /^(?:\snăm\s|,\s|\s|\/|-)$/i, /^/]},
}

const unitMark = /^\s?(年|년|tháng|thg)/i
const eraNames = Object.keys(eras).join('|')
const eraBefore = new RegExp(`(${eraNames})\\s?$`)
const firstYearOfEra = new RegExp(`(${eraNames})元年\\s?$`)
const longestEra = 8
const longestTail = 24

/** A date whose figures carry their units: `2025年12月7日`, `令和7年12月7日`, `2025년 12월 7일`, `7 tháng 12 năm 2025`. */
export function readUnits(where: DateText, at: number): FoundDay | undefined {
  const {text, figures} = where
  const first = figures[at]
  const second = figures[at + 1]
  if (!first || !second) return undefined
  return readFirstYearOfEra(where, at, first, second)
    ?? readMarked(where, at, first, second, text.slice(first.end, second.start))
}

function readMarked(
  {text, figures, language}: DateText, at: number, first: Figure, second: Figure, gap: string,
): FoundDay | undefined {
  const mark = unitMark.exec(gap)?.[1]?.toLowerCase().replace('thg', 'tháng')
  const units = mark === undefined ? undefined : unitsByMark[mark]
  const third = figures[at + 2]
  if (!units || !third || gap.length > 8 || third.start - second.end > 8) return undefined
  const span = units.tail?.exec(text.slice(third.end, third.end + longestTail))
  const tail = units.gaps[2].exec(text.slice(third.end, third.end + 2)) ?? span
  if (!tail || !units.gaps[0].test(gap) || !units.gaps[1].test(text.slice(second.end, third.start))) return undefined
  const isYearFirst = units.order === 'year-first'
  const head = isYearFirst ? eraBefore.exec(text.slice(Math.max(0, first.start - longestEra), first.start)) : null
  const day = dayWithUnits(head?.[1] ?? '', language, {
    year: (isYearFirst ? first : third).value, month: second.value, day: (isYearFirst ? third : first).value,
    start: first.start - (head?.[0].length ?? 0), end: third.end + tail[0].length, lastFigure: at + 2,
  }, units.languages)
  if (!day) return undefined
  if (span) return withLastDay(day, span, third.end) ?? (span === tail ? undefined : day)
  return isYearFirst ? day : withFirstDay({text, figures, language}, at, day)
}

/** A day as the first one of a span that goes on behind it. */
function withLastDay(first: FoundDay, {0: tail, groups}: RegExpExecArray, tailStart: number): FoundDay | undefined {
  const last = {
    year: first.year,
    month: groups?.['month'] === undefined ? first.month : readDigits(groups['month']),
    day: readDigits(groups?.['day'] ?? ''),
  }
  if (last.month < first.month || (last.month === first.month && last.day <= first.day)) return undefined
  const end = tailStart + tail.length
  return {...first, exists: first.exists && dayExists(last), lastDay: last, isOneOfSeveral: true, end}
}

/** A day as the last one of a span within its month: `7–9 tháng 12 năm 2025`. */
function withFirstDay(where: DateText, at: number, last: FoundDay): FoundDay {
  const head = findSpanHead(where, at)
  if (!head || head.monthSide || head.day.value >= last.day) return last
  const {year, month, day} = last
  return {...last, day: head.day.value, lastDay: {year, month, day}, isOneOfSeveral: true, start: head.day.start}
}

/** `令和元年5月1日`: the first year of an era has no figure. */
function readFirstYearOfEra(
  {text, language}: DateText, at: number, month: Figure, day: Figure,
): FoundDay | undefined {
  if (!text.startsWith('月', month.end) || day.start !== month.end + 1 || !text.startsWith('日', day.end)) return undefined
  const head = firstYearOfEra.exec(text.slice(Math.max(0, month.start - longestEra), month.start))
  if (!head) return undefined
  return dayWithUnits(head[1] ?? '', language, {
    year: 1, month: month.value, day: day.value,
    start: month.start - head[0].length, end: day.end + 1, lastFigure: at + 1,
  })
}

type Parts = Pick<FoundDay, 'year' | 'month' | 'day' | 'start' | 'end' | 'lastFigure'>

/** A day with its units, in an era where one is named. Its language is that of the text where it has these units. */
export function dayWithUnits(
  eraName: string, textLanguage: LanguageCode, parts: Parts,
  unitLanguages: readonly LanguageCode[] = yearUnits.languages,
): FoundDay | undefined {
  const era = eras[eraName]
  const {month, day} = parts
  const year = parts.year + (era?.yearBefore ?? 0)
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const languages = era ? [era.language] : unitLanguages
  const [primary] = textLanguage.split('-', 1)
  const language = languages.find((code) => code === textLanguage)
    ?? languages.find((code) => code.split('-', 1)[0] === primary)
    ?? languages[0]
  return {
    ...parts, year, exists: dayExists({year, month, day}), form: 'named', language, sharedBy: languages,
    lastDay: undefined, isOneOfSeveral: false, approximate: false, ambiguous: false, needsCompany: false,
  }
}
