import type {BlockDraft} from '../draft.ts'
import type {Candidate, Located} from '../model.ts'
import {candidateOf, LocatedPart, type Source, trimmedContent} from './candidate.ts'

/** One candidate a source; the name of the site is cut from `<title>` where another title or the site name shows it. */
export function titleCandidates(sources: readonly Source[], siteNames: readonly string[]): readonly Candidate[] {
  const contents = sources.map(trimmedContent)
  const others = contents.filter((_, i) => sources[i]?.origin !== 'title-element').map((content) => content?.text ?? '')
  return sources.flatMap((source, i) => {
    const content = contents[i]
    if (!content) return []
    const headline = source.origin === 'title-element' ? withoutSite(content, others, siteNames) : content
    return [candidateOf(source, headline, headline.text.replaceAll(/\s+/g, ' '))]
  })
}

/** Blocks that are a title of their own: the title of a plain text, the headings of level 1. */
export function titleSources(body: readonly BlockDraft[]): readonly Source[] {
  const title = body.find(({kind}) => kind === 'title')
    ?? body.find(({kind, level}) => kind === 'heading' && level === 1)
  if (!title) return []
  return [{content: title.content, origin: title.kind === 'title' ? 'first-line' : 'heading', key: undefined}]
}

const separator = /\s{1,4}[|–—\-·•»›«‹:/]\s{1,4}|\s{0,4}[|»›]\s{0,4}/g

/**
 * What is left of `Headline | Section | Site` when the site is cut. Only a part that another title shows whole, or
 * beside which the name of the site stands, is the headline; else nothing is cut: separators may belong to it.
 */
function withoutSite(content: Located, others: readonly string[], siteNames: readonly string[]): Located {
  const {text} = content
  const cuts = Array.from(text.matchAll(separator), ({index, 0: found}) => ({start: index, end: index + found.length}))
  const starts = [0, ...cuts.map(({end}) => end)]
  const ends = [...cuts.map(({start}) => start), text.length]
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
  if (last && sites.has(fold(text.slice(last.end)))) return new LocatedPart(content, 0, last.start)
  const first = cuts[0]
  if (first && sites.has(fold(text.slice(0, first.start)))) return new LocatedPart(content, first.end, text.length)
  return content
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
