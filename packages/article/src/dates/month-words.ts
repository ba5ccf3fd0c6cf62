import type {LanguageCode} from '@presscheck/languages'
import {isConnector} from './connectors.ts'
import {type DateName, findMonth} from './names.ts'
import type {NearWord} from './words-near.ts'

/** Words that the name of a month has at most: `Rabi al-Awwal`. */
const mostWords = 3

/** The month that some of the words name from one of them on, or up to one of them; the longest name counts. */
export interface NamedMonth {
  readonly month: DateName
  /** The numbers of its first word and of the one after its last. */
  readonly first: number
  readonly next: number
}

/** The month whose name begins with `words[first]`. */
export function monthFrom(words: readonly NearWord[], first: number, language: LanguageCode): NamedMonth | undefined {
  for (let next = Math.min(words.length, first + mostWords); next > first; next--) {
    const month = findMonth(joined(words, first, next), language)
    if (month) return {month, first, next}
  }
  return undefined
}

/** The month whose name ends before `words[next]`. */
export function monthUpTo(words: readonly NearWord[], next: number, language: LanguageCode): NamedMonth | undefined {
  for (let first = Math.max(0, next - mostWords); first < next; first++) {
    const month = findMonth(joined(words, first, next), language)
    if (month) return {month, first, next}
  }
  return undefined
}

/** The month that words name, where every other word only joins. It may be named twice. */
export function monthAmong(words: readonly NearWord[], language: LanguageCode): DateName | undefined {
  let month: DateName | undefined
  for (let at = 0; at < words.length; at++) {
    const named = monthFrom(words, at, language)
    if (!named) {
      if (isConnector(words[at]?.text ?? '')) continue
      return undefined
    }
    if (month && month.index !== named.month.index) return undefined
    month ??= named.month
    at = named.next - 1
  }
  return month
}

function joined(words: readonly NearWord[], first: number, next: number): string {
  return next - first === 1 ? words[first]?.text ?? '' : words.slice(first, next).map(({text}) => text).join(' ')
}
