import type {BlockDraft} from '../draft.ts'
import type {Candidate, Format, Located, Origin} from '../model.ts'
import {candidateOf, LocatedPart, type Source, trimmedContent} from './candidate.ts'

/**
 * One candidate a source. The name of the site is cut where another title or the site name shows it; only what
 * writers wrote themselves stays as it is. A heading that the metadata agree with is what readers see, and goes first.
 */
export function titleCandidates(sources: readonly Source[], siteNames: readonly string[]): readonly Candidate[] {
  const contents = sources.map(trimmedContent)
  const candidates = sources.flatMap((source, i) => {
    const content = contents[i]
    if (!content) return []
    const others = contents.flatMap((other, at) => other && at !== i ? [other.text] : [])
    const headline = isOfMachines(source) ? withoutSite(content, others, siteNames) : content
    return [candidateOf(source, headline, headline.text.replaceAll(/\s+/g, ' '))]
  })
  const first = candidates.findIndex((candidate) => candidate.origin === 'heading' && isConfirmed(candidate, candidates))
  const [heading] = first < 0 ? [] : candidates.splice(first, 1)
  if (heading) candidates.splice(candidates.findLastIndex(isOfWriters) + 1, 0, heading)
  return candidates
}

/** The block that is the title of a text, or the first heading of level 1. */
export function titleSources(body: readonly BlockDraft[], format: Format): readonly Source[] {
  const title = body.find(({kind}) => kind === 'title')
    ?? body.find(({kind, level}) => kind === 'heading' && level === 1)
  if (!title) return []
  const isFirstLine = format === 'text' && title.kind === 'title'
  return [{content: title.content, origin: isFirstLine ? 'first-line' : 'heading', key: undefined}]
}

const machineOrigins: ReadonlySet<Origin> = new Set([
  'title-element', 'open-graph', 'twitter', 'dublin-core', 'meta', 'json-ld', 'microdata',
])

function isOfMachines({origin}: Pick<Source, 'origin'>): boolean {
  return machineOrigins.has(origin)
}

function isOfWriters({origin}: Pick<Source, 'origin'>): boolean {
  return origin === 'front-matter' || origin === 'record'
}

/** Of the words of the shorter title, so many must stand in the other for the two to mean the same. */
const leastShared = 0.6

/** `<title>` may be the name of a section: it only tells where nothing else does, or where it says just the same. */
function isConfirmed(heading: Candidate, all: readonly Candidate[]): boolean {
  const words = new Set(fold(heading.value).split(' '))
  const ofMachines = all.filter(isOfMachines)
  const telling = ofMachines.filter(({origin}) => origin !== 'title-element')
  if (ofMachines.some(({value}) => fold(value) === fold(heading.value))) return true
  return (telling.length > 0 ? telling : ofMachines).some((other) => {
    const otherWords = new Set(fold(other.value).split(' '))
    const shared = Array.from(words).filter((word) => otherWords.has(word)).length
    return shared >= leastShared * Math.min(words.size, otherWords.size)
  })
}

const separator = /\s{1,4}[|–—\-·•»›«‹:/]\s{1,4}|\s{0,4}[|»›]\s{0,4}/g

/**
 * What is left of `Headline | Section | Site` when the site is cut. Only a part that another title shows whole, or
 * beside which the name of the site stands, is the headline; else nothing is cut: separators may belong to it.
 */
function withoutSite(content: Located, others: readonly string[], siteNames: readonly string[]): Located {
  const {text} = content
  const cuts = Array.from(text.matchAll(separator), ({index, 0: found}) => ({start: index, end: index + found.length}))
    .filter(({start, end}) => start > 0 && end < text.length && !closesQuotation(text, text.indexOf('»', start), end))
  const starts = [0, ...cuts.map(({end}) => end)]
  // What closes a quotation takes the blank behind it along.
  const ends = [...cuts.map(({start}) => text.slice(0, start).trimEnd().length), text.length]
  const folded = new Set(others.map(fold))
  for (const start of starts) {
    for (const end of ends.toReversed()) {
      if (end > start && end - start < text.length && folded.has(fold(text.slice(start, end)))) {
        return new LocatedPart(content, start, end)
      }
    }
  }
  const sites = new Set(siteNames.map(fold))
  const last = cuts.at(-1)
  if (last && sites.has(fold(text.slice(last.end)))) return new LocatedPart(content, 0, ends.at(-2) ?? last.start)
  const first = cuts[0]
  if (first && sites.has(fold(text.slice(0, first.start)))) return new LocatedPart(content, first.end, text.length)
  const chinese = chineseSite.exec(text)
  return chinese ? new LocatedPart(content, 0, chinese.index) : content
}

/** Whether the mark at `at`, before `end`, ends what a `«` before it began. */
function closesQuotation(text: string, at: number, end: number): boolean {
  return at >= 0 && at < end && text.lastIndexOf('«', at) > text.lastIndexOf('»', at - 1)
}

/** Chinese news sites name themselves after a mark without blanks, and their names tell what they are. */
const chineseSite = /[-_|—｜]\p{Script=Han}{1,8}(?:网|網|报|報|社|新闻|新聞|在线)$/u

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
