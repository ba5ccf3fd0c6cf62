import type {LanguageCode} from '@presscheck/languages'
import type {WrittenDate} from '../model.ts'
import type {CalendarDay} from './calendar.ts'
import type {Figure} from './digits.ts'
import type {ClockTime} from './time.ts'

/** A text in which dates are looked for. */
export interface DateText {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly language: LanguageCode
}

/** A day found at some figures, before its weekday and time are looked for. */
export interface FoundDay {
  readonly start: number
  readonly end: number
  readonly year: number
  readonly month: number
  readonly day: number
  readonly exists: boolean
  readonly form: WrittenDate['form']
  readonly language: LanguageCode | undefined
  /** Every language that has the same name for its month. */
  readonly sharedBy: readonly LanguageCode[]
  readonly ambiguous: boolean
  /** The last day of a span of which this is the first: `5–7 December 2025`. */
  readonly lastDay: CalendarDay | undefined
  /** True for one day of several, to which no weekday beside it belongs alone. */
  readonly isOneOfSeveral: boolean
  /** True where the calendar differs by a day from place to place. */
  readonly approximate: boolean
  /** True where the figures alone do not settle it: a weekday, a time or brackets must stand beside. */
  readonly needsCompany: boolean
  /** A time between its parts; any other is looked for around it. */
  readonly clock?: ClockTime
  /** The number of its last figure. */
  readonly lastFigure: number
}

/** True for a figure that can be a day or a month of two digits. */
export function isShort(figure: Figure): boolean {
  return figure.size <= 2 && figure.value > 0
}

/** True for a figure that reads as a year in some calendar. */
export function isYear(figure: Figure): boolean {
  return figure.size === 4 && figure.value >= 1000 && figure.value < 3000
}

/** True for a date that goes on as a slug or a file name: `June-30-2014-hangout.jpg`. */
export function goesOn(text: string, end: number): boolean {
  return /^[-_.]\p{Script=Latin}|^[-_/]\p{Nd}/u.test(text.slice(end, end + 2))
}

/** True for a place inside a slug, a path or a file name: `flowchart_v6-Feb`; not for the end of a span: `5-7 May`. */
export function isInsideSlug(text: string, start: number): boolean {
  if (/(?:^|[\s(])\p{Nd}{1,2}-$/u.test(text.slice(Math.max(0, start - 4), start))) return false
  return /[\p{Script=Latin}\p{Nd}][-_/]$|_$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** Letters that a figure must not touch: `v7`, `A4`; scripts without blanks touch freely. */
const touching = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}_]/u

/** True where a letter of a spaced script touches the place: it belongs to another word. */
export function touchesLetter(text: string, at: number): boolean {
  return touching.test(text.charAt(at))
}
