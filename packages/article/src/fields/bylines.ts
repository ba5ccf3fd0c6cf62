import {type LanguageCode, languageOf, perLanguages} from '@presscheck/languages'
import {findDates} from '../dates/find-dates.ts'
import {foldName} from '../dates/names.ts'
import {agencies, conjunctions, degree, nameParticles, nameSuffix, roleWords} from './byline-words.ts'

/** Where a name stands: a half-open range in the text of a byline. */
export interface NameSpan {
  readonly start: number
  readonly end: number
}

/**
 * The names in a byline or in a metadata value: without `by` in any language, roles, degrees, agencies, e-mail
 * addresses, handles and dates; `Aisha Khan, Budi Santoso dan Citra Dewi` is three. A value without a name gives none.
 */
export function findNames(text: string, language: LanguageCode): readonly NameSpan[] {
  const names = splitAt(hideNoise(text, language), separators)
    .flatMap((part) => splitAt(part, joiners()))
    .map((piece) => withoutPlace(withoutLead(piece, language)))
    .map(trimMarks)
    .filter(({text: name}) => /\p{L}/u.test(name) && !isRole(name) && !degree.test(name))
  const people = names.length > 1 ? names.filter(({text: name}) => !agencies.has(name.toLowerCase())) : names
  return (people.length > 0 ? people : names.slice(0, 1))
    .map(({start, text: name}) => ({start, end: start + name.length}))
}

/** A piece of a byline and where it starts there. */
interface Piece {
  readonly text: string
  readonly start: number
}

/** Bars, bullets and line breaks always part; a dash does with blanks around it. */
const separators = /[|•·‧∙;\n\uE000]|\s[–—-]\s/g

/** What is no name is covered by a character that parts. Initials in brackets are part of one: `Jane (J. D.) Doe`. */
const noise =
  /(?<!\S)[^\s@]{0,64}@\S+|https?:\/\/\S+|[([{（【](?!(?:\p{Lu}[.’']?\s?){1,4}\)\s\p{Lu})[^)\]}）】]*[)\]}）】]?|\p{Extended_Pictographic}/gu

function hideNoise(text: string, language: LanguageCode): Piece {
  let hidden = text.replaceAll(noise, (found) => '\uE000'.repeat(found.length))
  for (const {start, end} of findDates(hidden, language)) {
    hidden = hidden.slice(0, start) + '\uE000'.repeat(end - start) + hidden.slice(end)
  }
  return {text: hidden, start: 0}
}

let joinerPattern: RegExp | undefined

/** Commas part too, but for those in `King, Jr.` and `Doe, Jane`. */
function joiners(): RegExp {
  if (joinerPattern) return joinerPattern
  const and = `(?:${conjunctions.join('|')})`
  return (joinerPattern = new RegExp(String.raw`\s?[,،、，&/]\s?(?:${and}\s)?|\s${and}\s`, 'giu'))
}

function splitAt({text, start}: Piece, separator: RegExp): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(separator)) {
    const end = match.index + match[0].length
    if (match[0].trim() === ',' && belongsTogether(text.slice(from, match.index), text.slice(end))) continue
    pieces.push({text: text.slice(from, match.index), start: start + from})
    from = end
  }
  pieces.push({text: text.slice(from), start: start + from})
  return pieces
}

/** `King, Jr.`, and a family name before the given one: `Doe, Jane`. */
function belongsTogether(before: string, after: string): boolean {
  const [next = ''] = after.split(',', 1)
  return nameSuffix.test(next.trim()) || (isOneWord(before) && isGivenName(after) && !degree.test(after.trim()))
}

/** One word, and the particles of the family name: `Jong, Michiel de`. */
function isGivenName(text: string): boolean {
  const [name = '', ...rest] = text.trim().split(/\s+/)
  return isOneWord(name) && rest.every((word) => nameParticles.has(word))
}

function isOneWord(text: string): boolean {
  return /^\p{Lu}[\p{L}’'-]*\.?$/u.test(text.trim())
}

/** Where and for whom an author writes: `Jane Doe for The Post`, `posted by admin on`. */
const place = /\s(?:on|for|at|via|special to)(?:\s|$)/i

function withoutPlace({text, start}: Piece): Piece {
  return {text: text.split(place, 1)[0] ?? '', start}
}

const commonLeads = perLanguages((languages) => new Set(
  languages.flatMap(({lexicons}) => lexicons.bylineWords ?? []).map(foldName)
    .filter((word) => !nameParticles.has(word)),
))

/** True for a byline word of any language: `By`, `Oleh`, `Penulis`; `Von` only in German. */
function isLead(words: string, language: LanguageCode): boolean {
  const folded = foldName(words)
  return commonLeads().has(folded)
    || (languageOf(language)?.lexicons.bylineWords?.some((word) => foldName(word) === folded) ?? false)
}

/** A word of a byline with the blanks or the colon after it. */
const headWord = /[\p{L}\p{M}.]{1,24}(?:\s?[:：]\s?|\s)/uy

/** A piece without the byline words at its head, which a colon may end: `Written by`, `Penulis:`. */
function withoutLead(piece: Piece, language: LanguageCode): Piece {
  const {text, start} = trimMarks(piece)
  const ends: number[] = []
  headWord.lastIndex = 0
  while (ends.length < 3 && headWord.test(text)) ends.push(headWord.lastIndex)
  const end = ends.findLast((at) => isLead(text.slice(0, at).replace(/[\s:：]{1,3}$/, ''), language))
  return end === undefined ? {text, start} : withoutLead({text: text.slice(end), start: start + end}, language)
}

const closingMark = /[\s\uE000:：,;–—•|-]/

function trimMarks({text, start}: Piece): Piece {
  const lead = /^[\s\p{P}\uE000]*/u.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > lead && closingMark.test(text.charAt(end - 1))) end--
  return {text: text.slice(lead, end), start: start + lead}
}

/** True for `Senior Reporter`, `Redaktion Politik`: what an author does, not how they are called. */
function isRole(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return words.some((word) => roleWords.has(word))
}
