import {type LanguageCode, languageOf, unknownLanguage} from '@presscheck/languages'
import {isConnector} from './connectors.ts'
import type {DateText, FoundDay} from './found-day.ts'
import {findWeekday} from './names.ts'
import {type NearWord, wordsAfter, wordsBefore} from './words-near.ts'

/** A weekday beside a day, and how far the two reach together with their brackets. */
export interface WeekdayBeside {
  readonly weekday: number
  readonly language: LanguageCode
  /** Of the weekday alone. */
  readonly start: number
  readonly end: number
  /** Of weekday and day with the brackets around either. */
  readonly wholeStart: number
  readonly wholeEnd: number
}

/** The weekday before one day (`Senin (20/10/2026)`, `Sunday, the 7th of`) or after it (`（日）`, ` Pazar`). */
export function findWeekdayBeside(where: DateText, day: FoundDay, limit: number): WeekdayBeside | undefined {
  if (day.lastDay) return undefined
  const beside = (day.isOneOfSeveral ? undefined : weekdayBefore(where, day, limit)) ?? weekdayAfter(where, day)
  return beside && isPlausible(beside.language, day.language, where.language) ? beside : undefined
}

/** Beside figures, a word that is a weekday only in a language far off is something else: a name, a place. */
function isPlausible(weekday: LanguageCode, month: LanguageCode | undefined, text: LanguageCode): boolean {
  return month !== undefined || languageOf(weekday) !== undefined || text.split('-', 1)[0] === weekday
    || text === unknownLanguage
}

function weekdayBefore({text, language}: DateText, day: FoundDay, limit: number): WeekdayBeside | undefined {
  const words = wordsBefore(text, day.start, limit)
  let last = words.length - 1
  while (last > 0 && isConnector(words[last]?.text ?? '') && !nameOf(words, last, language, day.language)) last--
  const name = nameOf(words, last, language, day.language)
  if (!name) return undefined
  const gap = text.slice(name.end, day.start).replaceAll(/\p{L}/gu, '')
  if (!/^[\s\u200E\u200F,،、፣.-]{0,4}[(（]?$/.test(gap)) return undefined
  if (isOtherWord(words, last, name.text)) return undefined
  const isBracketed = /[(（]$/.test(gap)
  const closes = isBracketed && /^[)）]/.test(text.slice(day.end, day.end + 1))
  return {...name, wholeStart: name.start, wholeEnd: closes ? day.end + 1 : day.end}
}

interface Named extends Pick<WeekdayBeside, 'weekday' | 'language' | 'start' | 'end'> {
  readonly text: string
}

/** The weekday whose last word is `words[last]`. */
function nameOf(
  words: readonly NearWord[], last: number, language: LanguageCode, near: LanguageCode | undefined,
): Named | undefined {
  const word = words[last]
  const first = words[last - 1]
  if (!word) return undefined
  const pair = first && findWeekday(`${first.text} ${word.text}`, language, near)
  const name = pair ?? findWeekday(word.text, language, near)
  const start = pair ? first.start : word.start
  const text = pair ? `${first.text} ${word.text}` : word.text
  return name && {weekday: name.index, language: name.language, start, end: word.end, text}
}

/** `The Sun, 7 December 2025` is a newspaper; `so 7 …`, `di 7 …` are words of other languages. */
function isOtherWord(words: readonly NearWord[], last: number, name: string): boolean {
  const isAbbreviation = name.replace('.', '').length <= 3 && /\p{Script=Latin}/u.test(name)
  return isAbbreviation
    && ((name.length <= 2 && /^\p{Ll}/u.test(name)) || /^the$/i.test(words[last - 1]?.text ?? ''))
}

const chineseLead = /^(?:星期|周|週|禮拜|礼拜)/
const cjkWeekday = /^(?:[日月火水木金土]曜日?|(?:星期|周|週|禮拜|礼拜)[日天一二三四五六]|[일월화수목금토]요일)/
const inBrackets = /^[\s\u200F]?[(（]([日月火水木金土일월화수목금토])(?:[・·]祝)?[)）]/
const cjkWeekdays: readonly string[] = ['日天일', '月一월', '火二화', '水三수', '木四목', '金五금', '土六토']

function weekdayAfter(where: DateText, day: FoundDay): WeekdayBeside | undefined {
  return cjkWeekdayAfter(where, day) ?? namedWeekdayAfter(where, day)
}

function cjkWeekdayAfter({text}: DateText, day: FoundDay): WeekdayBeside | undefined {
  const after = text.slice(day.end, day.end + 8)
  const bracketed = inBrackets.exec(after)
  const opening = /^[\s,，、]?[(（]?/.exec(after)?.[0].length
  const word = bracketed?.[1] ?? cjkWeekday.exec(after.slice(opening))?.[0]
  if (!word) return undefined
  const letter = chineseLead.test(word) ? word.at(-1) ?? '' : word.charAt(0)
  const weekday = cjkWeekdays.findIndex((letters) => letters.includes(letter))
  const start = day.end + after.indexOf(word)
  const end = start + word.length
  const closes = /[(（]/.test(after.slice(0, start - day.end)) && /^[)）]/.test(text.slice(end, end + 1))
  const language = /\p{Script=Hangul}/u.test(word) ? 'ko' : chineseLead.test(word) ? 'zh-Hans' : 'ja'
  return {
    weekday, language: day.language ?? language, start, end,
    wholeStart: day.start, wholeEnd: bracketed ? day.end + bracketed[0].length : closes ? end + 1 : end,
  }
}

function namedWeekdayAfter({text, language}: DateText, day: FoundDay): WeekdayBeside | undefined {
  const [first, second] = wordsAfter(text, day.end)
  if (!first || !/^[\s\u200F,،、]{0,3}[(]?$/.test(text.slice(day.end, first.start)) || first.start === day.end) return undefined
  const pair = second && findWeekday(`${first.text} ${second.text}`, language, day.language)
  const name = pair ?? findWeekday(first.text, language, day.language)
  const end = pair ? second.end : first.end
  if (!name) return undefined
  const isBracketed = text.charAt(first.start - 1) === '('
  const tail = text.slice(end, end + 1)
  if (isBracketed ? tail !== ')' : !/^$|^[\s,،.;)|–—·•]$/.test(tail) || first.text.length < 4) return undefined
  if (!isBracketed && /^\s\p{Ll}/u.test(text.slice(end, end + 2)) && text.charAt(day.end) === ',') return undefined
  return {
    weekday: name.index, language: name.language, start: first.start, end,
    wholeStart: day.start, wholeEnd: isBracketed ? end + 1 : end,
  }
}
