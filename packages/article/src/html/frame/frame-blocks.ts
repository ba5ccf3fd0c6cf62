import type {LanguageCode} from '@presscheck/languages'
import {findDates} from '../../dates/find-dates.ts'
import type {Reading} from '../../draft.ts'
import type {HtmlBlock} from '../blocks/html-block.ts'
import {linkDensity} from '../main-content/block-merit.ts'
import {nearness, type PlacedBlock, type PlacedPage} from '../main-content/placed-page.ts'

/** Longer blocks are text. */
const longestLine = 160

/**
 * Marks the lines about the title and the end of a text that name its authors or its date: they are part of the
 * article, whatever part of the page they stand in.
 */
export function markFrame(
  page: PlacedPage, bylines: readonly Reading[], language: LanguageCode,
): readonly PlacedBlock[] {
  const names = bylines.map(({content}) => content.locate()[0])
  const weights = page.blocks.map((block, i) => (
    isInFrame(page, i) && nearness(page, i) > 1 ? weightOfDate(block, language, nearness(page, i)) : 0
  ))
  const best = weights.reduce((most, weight) => Math.max(most, weight), 1)
  return page.places.map((place, i) => {
    const range = page.blocks[i]?.range
    if (range && isInFrame(page, i) && names.some((start) => start >= range[0] && start < range[1])) {
      return {kind: 'byline', region: 'main'}
    }
    return weights[i] === best ? {kind: 'dateline', region: 'main'} : place
  })
}

function isInFrame({blocks, places, titleBlock}: PlacedPage, i: number): boolean {
  const block = blocks[i]
  return block !== undefined && !block.hidden && i !== titleBlock && places[i]?.region !== 'comments'
    && block.content.text.length <= longestLine
}

/** A longer linked line with a date leads to another article. */
const longestLinked = 40

/** Letters that may stand beside a date in a line that gives it: `Published by … at …`, `Category: News`. */
const mostBeside = 60

/**
 * How surely a line gives the date of the article: more the nearer it is, where it is all date, and with a weekday.
 * 0 for a line that gives none.
 */
function weightOfDate(block: HtmlBlock, language: LanguageCode, near: number): number {
  const {text} = block.content
  if (!/\p{Nd}/u.test(text) || (text.length > longestLinked && linkDensity(block) > 0.8)) return 0
  const dates = findDates(text, language)
  let beside = text
  for (const {start, end} of dates.toReversed()) beside = beside.slice(0, start) + beside.slice(end)
  if (dates.length === 0 || beside.length > mostBeside || /\p{L}[.!?]\s\p{Lu}/u.test(beside)) return 0
  const isAllDate = !/\p{L}{2}/u.test(beside)
  const hasWeekday = dates.some(({date}) => date.weekday !== undefined)
  return near + (isAllDate ? 1 : 0) + (hasWeekday ? 1 : 0)
}
