import type {LanguageCode} from '@presscheck/languages'
import {daysBetween} from '../dates/calendar.ts'
import {findPathDate} from '../dates/path-date.ts'
import {readDate} from '../dates/read-date.ts'
import type {Candidate, Origin, WrittenDate} from '../model.ts'
import {candidateOf, LocatedPart, type Source, trimmedContent, Unplaced} from './candidate.ts'

type DateCandidate = Candidate<WrittenDate | undefined>

/** What Eleventy puts a date in place of. */
const filledByGenerator = /^(?:git )?(?:last modified|created)$/i

/** One candidate a source; its value is undefined where nobody can read the date. */
export function dateCandidates(sources: readonly Source[], language: LanguageCode): readonly DateCandidate[] {
  return sources.flatMap((source) => {
    const content = trimmedContent(source)
    if (!content || filledByGenerator.test(content.text)) return []
    return [candidateOf(source, content, readDate(content.text, {language}))]
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

/** Origins that readers see; machines are told the same in another zone. */
const seenOrigins: ReadonlySet<Origin> = new Set(['byline', 'dateline', 'text'])

/** Where all days that readers see are beside the one for machines, the first is the day where the article appeared. */
export function readersDayFirst(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const [first] = candidates
  const day = first?.value
  if (!day || seenOrigins.has(first.origin)) return candidates
  const seen = candidates.filter(({origin, value}) => seenOrigins.has(origin) && value?.exists === true)
  const [firstSeen] = seen
  if (!firstSeen || seen.some(({value}) => value && Math.abs(daysBetween(day, value)) !== 1)) return candidates
  return [firstSeen, ...candidates.filter((candidate) => candidate !== firstSeen)]
}
