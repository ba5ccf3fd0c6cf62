import type {LanguageCode} from '@presscheck/languages'
import {findDates} from '../dates/find-dates.ts'
import type {Reading} from '../draft.ts'
import {nearness, type PlacedBlock, type PlacedPage} from './placed-page.ts'

/** Longer blocks are text. */
const longestLine = 160

/**
 * Marks the lines about the title and the end of a text that name its authors or its date: they are part of the
 * article, whatever part of the page they stand in.
 */
export function markFrame(page: PlacedPage, bylines: readonly Reading[], language: LanguageCode): readonly PlacedBlock[] {
  const names = bylines.map(({content}) => content.locate())
  return page.places.map((place, i) => {
    const block = page.blocks[i]
    if (!block || block.hidden || i === page.titleBlock || place.region === 'comments') return place
    const isName = names.some(([start]) => start >= block.range[0] && start < block.range[1])
    if (isName && block.content.text.length <= longestLine) return {kind: 'byline', region: 'main'}
    if (nearness(page, i) < 2 || block.content.text.length > longestLine) return place
    if (!isDateLine(block.content.text, language)) return place
    return {kind: 'dateline', region: 'main'}
  })
}

/** Letters that may stand beside a date in a line that gives it: `Published by … at …`, `Category: News`. */
const mostBeside = 60

function isDateLine(text: string, language: LanguageCode): boolean {
  if (!/\p{Nd}/u.test(text)) return false
  const dates = findDates(text, language)
  const covered = dates.reduce((sum, {start, end}) => sum + end - start, 0)
  return dates.length > 0 && text.length - covered <= mostBeside && !/[.!?]\s\p{Lu}/u.test(text)
}
