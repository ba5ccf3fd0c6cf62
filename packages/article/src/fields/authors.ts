import type {LanguageCode} from '@presscheck/languages'
import type {Candidate} from '../model.ts'
import {findNames} from './bylines.ts'
import {candidateOf, LocatedPart, type Source, trimmedContent} from './candidate.ts'

/** One candidate a name, each located on its own. */
export function authorCandidates(sources: readonly Source[], language: LanguageCode): readonly Candidate[] {
  return sources.flatMap((source) => {
    const content = trimmedContent(source)
    if (!content || isProfile(content.text)) return []
    return findNames(content.text, language).map(({start, end}) => {
      const name = new LocatedPart(content, start, end)
      return candidateOf(source, name, name.text.replaceAll(/\s+/g, ' '))
    })
  })
}

/** Open Graph wants the address of a profile where others write a name. */
function isProfile(text: string): boolean {
  return /^(?:https?:)?\/\//.test(text)
}
