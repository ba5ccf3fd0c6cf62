import type {LanguageCode} from '@presscheck/languages'
import type {Candidate} from '../model.ts'
import {findNames} from './bylines.ts'
import {candidateOf, LocatedPart, type Source, trimmedContent} from './candidate.ts'

/** One candidate a name, each located on its own; a site that names itself comes after all people. */
export function authorCandidates(
  sources: readonly Source[], language: LanguageCode, siteNames: readonly string[],
): readonly Candidate[] {
  const candidates = sources.flatMap((source) => {
    const content = trimmedContent(source)
    if (!content || isProfile(content.text)) return []
    return findNames(content.text, language).map(({start, end}) => {
      const name = new LocatedPart(content, start, end)
      return candidateOf(source, name, name.text.replaceAll(/\s+/g, ' '))
    })
  })
  const sites = new Set(siteNames.map((name) => name.toLowerCase()))
  const isSite = ({value}: Candidate) => sites.has(value.toLowerCase()) || hostName.test(value)
  return [...candidates.filter((candidate) => !isSite(candidate)), ...candidates.filter(isSite)]
}

const hostName = /^(?:www\.)?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.\p{L}{2,}$/u

/** Open Graph wants the address of a profile where others write a name. */
function isProfile(text: string): boolean {
  return /^(?:https?:)?\/\//.test(text)
}
