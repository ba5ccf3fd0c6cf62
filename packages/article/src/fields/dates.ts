import type {LanguageCode} from '@presscheck/languages'
import {daysBetween} from '../dates/calendar.ts'
import {findPathDate} from '../dates/path-date.ts'
import {readDate} from '../dates/read-date.ts'
import {readUnixTime} from '../dates/unix-time.ts'
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
    return [candidateOf(source, content, readDate(content.text, {language}) ?? readUnixTime(content.text))]
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

/** Origins that writers fill in: what they say stands. */
const writtenOrigins: ReadonlySet<Origin> = new Set(['front-matter', 'record'])

/**
 * A day that readers see as one of several or by the moon counts where no other tells it surely, and a date that nobody
 * can read where there is no other at all.
 */
export function surestFirst(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const doubt = ({origin, value}: DateCandidate) => (
    value === undefined ? 2 : seenOrigins.has(origin) && !isOneSureDay(value) ? 1 : 0
  )
  return candidates.toSorted((a, b) => doubt(a) - doubt(b))
}

function isOneSureDay({lastDay, approximate}: WrittenDate): boolean {
  return lastDay === undefined && !approximate
}

/**
 * What readers see decides between days that machines are told: where all days that they see are one beside the first,
 * that one is the day where the article appeared; where all are a day that machines are told too, it is that one.
 */
export function readersDayFirst(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const [first] = candidates
  const day = first?.value
  if (!day || seenOrigins.has(first.origin) || writtenOrigins.has(first.origin)) return candidates
  const seen = candidates.filter(({origin, value}) => (
    seenOrigins.has(origin) && value?.exists === true && isOneSureDay(value)
  ))
  const distance = (from: WrittenDate, {value}: DateCandidate) => value ? Math.abs(daysBetween(from, value)) : Infinity
  const [firstSeen] = seen
  if (!firstSeen?.value) return localDayFirst(candidates)
  if (seen.every((candidate) => distance(day, candidate) === 1)) return withFirst(candidates, firstSeen)
  const {value: seenDay} = firstSeen
  if (seen.some((candidate) => distance(seenDay, candidate) > 0)) return localDayFirst(candidates)
  const confirmed = candidates.find((candidate) => (
    !seenOrigins.has(candidate.origin) && distance(seenDay, candidate) === 0
  ))
  return confirmed && distance(day, confirmed) > 0 ? withFirst(candidates, confirmed) : candidates
}

/** Of one moment told in two zones, that of the place counts: UTC is the zone of machines. */
function localDayFirst(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const day = candidates[0]?.value
  const isLocal = ({value}: DateCandidate) => day && value && value.offset !== 0 && isSameMoment(day, value)
  const local = day?.offset === 0 ? candidates.find(isLocal) : undefined
  return local ? withFirst(candidates, local) : candidates
}

function isSameMoment(a: WrittenDate, b: WrittenDate): boolean {
  const {minutes, offset} = a
  if (minutes === undefined || offset === undefined || b.minutes === undefined || b.offset === undefined) return false
  return daysBetween(a, b) * minutesOfDay === (minutes - offset) - (b.minutes - b.offset)
}

const minutesOfDay = 24 * 60

function withFirst(candidates: readonly DateCandidate[], first: DateCandidate): readonly DateCandidate[] {
  return [first, ...candidates.filter((candidate) => candidate !== first)]
}
