import type {LanguageCode} from '@presscheck/languages'
import {isConnector, isNumberedNoun, joinsDays} from './connectors.ts'
import type {Figure} from './digits.ts'
import {type DateText, isShort, touchesLetter} from './found-day.ts'
import {monthFrom} from './month-words.ts'
import {type DateName, findWeekday} from './names.ts'
import {wordsBefore, wordsOf} from './words-near.ts'

/** What stands between two days that belong together. */
export interface Joint {
  /** The month named there, and the side of the joint on which it stands. */
  readonly month: DateName | undefined
  readonly monthSide: 'first' | 'last' | undefined
  /** True for a dash with a blank on both sides and nothing else. */
  readonly isApart: boolean
}

/** One end of a span, joined to the other: `5–` of `5–7 December`, `30 November –` of `30 November – 2 December`. */
export interface SpanEnd extends Joint {
  readonly day: Figure
  /** The number of its figure. */
  readonly at: number
}

/** What joins the day of a figure to one before it, as `5–` does in `5–7 December 2025`; undefined for a day alone. */
export function findSpanHead({text, figures, language}: DateText, at: number): SpanEnd | undefined {
  const day = figures[at - 1]
  const last = figures[at]
  if (!day || !last || !isDay(day) || isPartOfMore(text, day)) return undefined
  const joint = readJoint(text, day.end, last.start, language)
  if (!joint || (joint.isApart && isNumbered(text, day.start))) return undefined
  return {day, at: at - 1, ...joint}
}

/** The last day of a span as it stands behind a first one with its year and month: `–9` of `2025. december 7–9`. */
export function findSpanTail({text, figures, language}: DateText, at: number): SpanEnd | undefined {
  const first = figures[at]
  const day = figures[at + 1]
  if (!first || !day || !isDay(day) || touchesLatin(text, day.end)) return undefined
  const joint = readJoint(text, first.end, day.start, language)
  return joint && {day, at: at + 1, ...joint}
}

function isDay(figure: Figure): boolean {
  return isShort(figure) && figure.value <= 31
}

/** Letters and figures that go on: `7–9th` is a day, `7–9kg` is none. */
function touchesLatin(text: string, end: number): boolean {
  return touchesLetter(text, end) && !/^(?:st|nd|rd|th|er|ste|e)(?!\p{L})/u.test(text.slice(end, end + 4))
}

/** True for a figure in the middle of another thing: `A7–`, `1.7–`, `2024-7–`. */
function isPartOfMore(text: string, {start}: Figure): boolean {
  return touchesLetter(text, start - 1) || /\p{Nd}[-.,:/–]$|[#$€£¥/=_]$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** `Issue 3 – 7 December`: a figure that numbers the noun before it, and a dash of the sentence. */
export function isNumbered(text: string, start: number): boolean {
  const noun = wordsBefore(text, start, 0).at(-1)
  return noun !== undefined && isNumberedNoun(noun.text) && text.slice(noun.end, start).trim() === ''
}

/** Blanks, marks, words of dates, and one dash or word for it. */
const lightMarks = /^[\s\u200E\u200F,،、.()（）°日일]*$/u
const dash = /[-\u2010-\u2015\u2212~～〜/&]|(?<!\p{L})(?:s\/d|s\.d\.?|t\/m)/giu
const longestJoint = 40

/** Places of the joint among the names of months and weekdays between two days. */
const withoutMonth = /^W?J+W?$/
const monthFirst = /^W?MW?J+W?$/
const monthLast = /^W?J+W?MW?$/

/** How `text[start, end)` joins the days before and behind it; undefined where it does not. */
export function readJoint(text: string, start: number, end: number, language: LanguageCode): Joint | undefined {
  if (end - start > longestJoint || end <= start) return undefined
  const gap = text.slice(start, end)
  if (gap.includes('\n')) return undefined
  const dashes = Array.from(gap.matchAll(dash), ({0: found, index}) => ({start: index, end: index + found.length}))
  const words = wordsOf(blanked(gap, dashes), 0)
  if (!lightMarks.test(blanked(gap, [...dashes, ...words]))) return undefined
  const parts = dashes.map((mark) => ({start: mark.start, kind: 'J'}))
  let month: DateName | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const named = joinsDays(word.text) ? undefined : monthFrom(words, at, language)
    if (named) {
      month = named.month
      at = named.next - 1
    }
    const kind = named ? 'M' : kindOf(word.text, language)
    if (kind === undefined) return undefined
    if (kind !== '') parts.push({start: word.start, kind})
  }
  const order = parts.toSorted((a, b) => a.start - b.start).map(({kind}) => kind).join('')
  const monthSide = monthFirst.test(order) ? 'first' : monthLast.test(order) ? 'last' : undefined
  if (!monthSide && !withoutMonth.test(order)) return undefined
  return {month, monthSide, isApart: /^\s[^\s.]\s$/u.test(gap)}
}

function kindOf(word: string, language: LanguageCode): 'J' | 'W' | '' | undefined {
  if (joinsDays(word)) return 'J'
  if (isConnector(word)) return ''
  return findWeekday(word, language) ? 'W' : undefined
}

function blanked(text: string, stretches: readonly {readonly start: number, readonly end: number}[]): string {
  let blank = text
  for (const {start, end} of stretches) blank = blank.slice(0, start) + ' '.repeat(end - start) + blank.slice(end)
  return blank
}
