import type {LanguageCode} from '@presscheck/languages'
import type {Candidate} from '../model.ts'
import {findNames} from './bylines.ts'
import {candidateOf, LocatedPart, type Source, trimmedContent} from './candidate.ts'

/** One candidate a name, each located on its own; offices, and a site that names itself, come after all people. */
export function authorCandidates(
  sources: readonly Source[], language: LanguageCode, siteNames: readonly string[],
): readonly Candidate[] {
  const people: Candidate[] = []
  const offices: Candidate[] = []
  const sites = new Set(siteNames.flatMap(spellings))
  for (const source of sources) {
    const content = trimmedContent(source)
    if (!content || isProfile(content.text)) continue
    const names = findNames(content.text, language)
    for (const {start, end} of names) {
      const name = new LocatedPart(content, start, end)
      const value = name.text.replaceAll(/\s+/g, ' ')
      const isSite = spellings(value).some((spelling) => sites.has(spelling)) || hostName.test(value)
      if (isSite) offices.push(candidateOf(source, name, value))
      else people.push(candidateOf(source, name, value))
    }
    if (names.length === 0 && isOffice(source, content.text)) offices.push(candidateOf(source, content, content.text))
  }
  return [...people, ...offices]
}

/** `El Colombiano` is the site that calls itself `www.elcolombiano.com`. */
function spellings(name: string): readonly string[] {
  const lower = name.toLowerCase()
  const host = lower.replace(/^www\./, '').split('.')[0] ?? ''
  return [lower, (hostName.test(lower) ? host : lower).replaceAll(/[\s-]/g, '')]
}

/** Longer values are no names. */
const longestOffice = 60

/** What machines are told where nobody signs: `Newsroom of the Lirana Post`. One word alone is a role. */
function isOffice({origin}: Source, text: string): boolean {
  return (origin === 'json-ld' || origin === 'microdata') && text.length <= longestOffice && /\p{L}\s+\p{L}/u.test(text)
}

const hostName = /^(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.\p{L}{2,}$/u

/** Open Graph wants the address of a profile where others write a name. */
function isProfile(text: string): boolean {
  return /^(?:https?:)?\/\//.test(text)
}
