import {perLanguages} from '@presscheck/languages'
import {findDates} from '../dates/find-dates.ts'
import {findNames} from '../fields/bylines.ts'
import type {DateMention} from '../model.ts'
import {endsSentence} from './lines.ts'

/** Longer lines are sentences. */
const longestHeadLine = 140

/**
 * What a line near the top of a text is: a bar of names and dates (`• December 7, 2025`, `By Jane Doe | 7 Desember
 * 2025`), or a place or date alone (`JAKARTA, KOMPAS.com -`, `Senin, 8 Desember 2025`). Undefined for any other line.
 */
export function headRole(text: string): 'byline' | 'dateline' | undefined {
  if (text.length > longestHeadLine) return undefined
  const dates = /\p{Nd}/u.test(text) ? findDates(text, 'und') : []
  if (dates.length === 0) return isBylineAlone(text) ? 'byline' : isPlaceLine(text) ? 'dateline' : undefined
  const rest = withoutDates(text, dates)
  if (isLabel(rest)) return /^[•·|]/.test(text) ? 'byline' : 'dateline'
  if (parts(rest).every((part) => isLabel(part) || hasByline(part) || isName(part) || contact.test(part))) {
    return /[•·|]|\s[–—-]\s/.test(text) || hasByline(text) ? 'byline' : isPlace(rest) ? 'dateline' : undefined
  }
  return undefined
}

/** True for a line at the end of a text that names who wrote it: `Penulis: Jane Doe`. */
export function isCreditLine(text: string): boolean {
  return text.length <= longestHeadLine && /^[^:：]{2,24}[:：]/.test(text) && isBylineAlone(text)
}

function withoutDates(text: string, dates: readonly DateMention[]): string {
  let rest = ''
  let end = 0
  for (const date of dates) {
    rest += text.slice(end, date.start) + '|'
    end = date.end
  }
  return rest + text.slice(end)
}

function parts(text: string): readonly string[] {
  return text.split(/[|•·‧\n]|\s[–—-]\s/).map((part) => part.trim()).filter((part) => part !== '')
}

const labelWords = perLanguages((languages) => new Set(
  languages.flatMap(({lexicons: {dateLabels = [], weekdays = []}}) => [...dateLabels, ...weekdays.flat()]),
))

/** True for nothing but the words that stand before a date, times of day and marks. */
function isLabel(text: string): boolean {
  const words = text.replaceAll(/[\p{P}\p{S}]/gu, ' ').trim().replaceAll(/\s+/g, ' ').toLowerCase()
  return words === '' || labelWords().has(words) || words.split(' ').every((word) => clockWord.test(word))
}

/** What a time of day leaves over that stands apart from its date. */
const clockWord = /^(?:\d{1,2}|[ap]m?|wib|wita|wit|gmt|utc|[a-z]{1,3}t)$/

/** A handle or an e-mail address, as bars of bylines have them beside the names. */
const contact = /^[\w.+-]*@[\w.-]+$/

/** True where a byline word begins it, and all else is names: `By Jane Doe`, `Penulis: A | Editor: B`. */
function isBylineAlone(text: string): boolean {
  const pieces = endsSentence(text) ? [] : parts(text)
  return pieces.some(hasByline) && pieces.every((part) => hasByline(part) || isName(part) || contact.test(part))
}

function hasByline(text: string): boolean {
  const lead = leadPattern().exec(text)
  if (!lead) return false
  const rest = text.slice(lead[0].length)
  // "De Gaulle" is a title, "De: Gaulle" a byline.
  const fewestWords = /[:：]/.test(lead[0]) || !/\p{Lu}/u.test(rest) ? 1 : 2
  const names = findNames(rest, 'und').map(({start, end}) => rest.slice(start, end))
  return names.length > 0 && names.every((name) => isName(name) && name.split(' ').length >= fewestWords)
}

const leadPattern = perLanguages((languages) => {
  const words = languages.flatMap(({lexicons}) => lexicons.bylineWords ?? [])
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  return new RegExp(`^(?:${longestFirst.join('|')})(?:\\s{0,2}[:：]\\s{0,2}|\\s{1,2}(?=\\S))`, 'iu')
})

/** One to six words that all begin with a capital, but for the particles of names. */
function isName(text: string): boolean {
  if (/\p{Nd}|[!?。！？]/u.test(text) || text.length > 60) return false
  const words = text.split(/[\s,&]+/).filter((word) => word !== '')
  return words.length > 0 && words.length <= 8 && words.every((word) => /^[\p{Lu}\p{Lo}([]/u.test(word) || particles.has(word))
}

const particles: ReadonlySet<string> = new Set([
  'von', 'van', 'der', 'den', 'de', 'da', 'do', 'dos', 'du', 'di', 'del', 'della', 'la', 'le', 'al', 'el', 'bin', 'binti',
  'ibn', 'and', 'dan', 'und', 'et', 'y', 'e', 'i',
])

/** `JAKARTA, KOMPAS.com -`, `WASHINGTON (AP) —`: what stands before a report, with nothing after the dash. */
function isPlaceLine(text: string): boolean {
  return /^[^.!?]{2,60}(?:\.[a-z]{2,3}\b[^.!?]{0,20})?\s?[-–—]{1,2}$/u.test(text) && isPlace(text)
}

function isPlace(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}.'’]+/u).filter((word) => word !== '')
  return words.length > 0 && words.length <= 6 && words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word))
}
