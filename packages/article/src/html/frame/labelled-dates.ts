import {type LanguageCode, languageOf} from '@presscheck/languages'
import {findDates} from '../../dates/find-dates.ts'
import {foldName} from '../../dates/names.ts'
import type {Reading} from '../../draft.ts'
import {LocatedPart} from '../../fields/candidate.ts'
import {saysUpdated} from '../../fields/date-lines.ts'
import type {HtmlBlock} from '../blocks/html-block.ts'
import type {PlacedPage} from '../main-content/placed-page.ts'

/** Longer blocks are text, and what they date is not the page. */
const longestNote = 500

/** The date that the title begins or ends with, and those that a label says are of the page: `Published: …`. */
export function readLabelledDates(page: PlacedPage, language: LanguageCode): readonly Reading[] {
  const labels = new Set(['en', language].flatMap((code) => languageOf(code)?.lexicons.dateLabels ?? []).map(foldName))
  return page.blocks.flatMap((block, i) => {
    const region = page.places[i]?.region
    if (block.hidden || region === 'comments' || region === 'navigation') return []
    if (i === page.titleBlock) return datesAtEdges(block, language)
    return block.content.text.length <= longestNote && /\p{Nd}/u.test(block.content.text)
      ? datesAfterLabels(block, labels, language)
      : []
  })
}

function datesAtEdges({content}: HtmlBlock, language: LanguageCode): readonly Reading[] {
  return findDates(content.text, language)
    .filter(({start, end}) => start === 0 || end === content.text.length)
    .map(({start, end}) => ({
      field: 'published', content: new LocatedPart(content, start, end), origin: 'text', key: 'title',
    }))
}

function datesAfterLabels(
  {content}: HtmlBlock, labels: ReadonlySet<string>, language: LanguageCode,
): readonly Reading[] {
  const dates = findDates(content.text, language)
  return dates.flatMap(({start, end}, i): readonly Reading[] => {
    const before = content.text.slice(dates[i - 1]?.end ?? 0, start)
    const label = labelAtEnd(before, labels)
    if (label === undefined) return []
    const field = saysUpdated(label) ? 'modified' : 'published'
    return [{field, content: new LocatedPart(content, start, end), origin: 'text', key: label}]
  })
}

/** Words that a label has at most. */
const longestLabel = 4

function labelAtEnd(before: string, labels: ReadonlySet<string>): string | undefined {
  const words = foldName(before.slice(-60)).match(/[\p{L}\p{M}]+/gu) ?? []
  for (let count = longestLabel; count > 0; count--) {
    const label = words.slice(-count).join(' ')
    if (labels.has(label)) return label
  }
  return undefined
}
