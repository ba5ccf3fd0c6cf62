import type {LanguageCode} from '@presscheck/languages'
import {findPathDate} from '../dates/path-date.ts'
import {readDate} from '../dates/read-date.ts'
import type {Candidate, WrittenDate} from '../model.ts'
import {candidateOf, LocatedPart, type Source, trimmedContent, Unplaced} from './candidate.ts'

type DateCandidate = Candidate<WrittenDate | undefined>

/** One candidate a source; its value is undefined where nobody can read the date. */
export function dateCandidates(sources: readonly Source[], language: LanguageCode): readonly DateCandidate[] {
  return sources.flatMap((source) => {
    const content = trimmedContent(source)
    return content ? [candidateOf(source, content, readDate(content.text, {language}))] : []
  })
}

/** The day in the address of the article, and the one in its path. */
export function dateOfUrl(canonical: Candidate | undefined): DateCandidate | undefined {
  const found = canonical && findPathDate(canonical.text)
  if (!found) return undefined
  return candidateOf({origin: 'url', key: canonical.key}, new LocatedPart(canonical, found.start, found.end), found.date)
}

export function dateOfPath(path: string): DateCandidate | undefined {
  const found = findPathDate(path)
  if (!found) return undefined
  return candidateOf({origin: 'path', key: undefined}, new Unplaced(path.slice(found.start, found.end)), found.date)
}
