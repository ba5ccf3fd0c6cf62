import type {LanguageCode} from '@presscheck/languages'
import {readDate} from '../../dates/read-date.ts'
import type {Reading} from '../../draft.ts'
import {LocatedTextBuilder} from '../../located-text.ts'
import {placesOf, putPlaced} from '../blocks/place-of-text.ts'
import {blockAt, nearness, type PlacedPage} from '../main-content/placed-page.ts'
import {forEachElement, type HtmlElement, type HtmlText} from '../tree/html-tree.ts'
import {isLabelledUpdate} from './update-labels.ts'

/** Longer texts are more than a date. */
const longestDate = 40

/** What a page without any better date has: one that is a text of its own near the title, else one in its data. */
export function readStrayDates(
  source: string, document: HtmlElement, page: PlacedPage, language: LanguageCode,
): readonly Reading[] {
  const shown = readShownDates(source, document, page, language)
  return shown.length > 0 ? shown : datesInScripts(source, document).slice(0, 1).map(readingOf)
}

/** The first date near the title that is a text of its own. */
export function readShownDates(
  source: string, document: HtmlElement, page: PlacedPage, language: LanguageCode,
): readonly Reading[] {
  const shown = textsNearTitle(document, page).find(({value, start}) => (
    readDate(value, {language}) !== undefined && !isLabelledUpdate(page.blocks[blockAt(page.blocks, start)], value)
  ))
  return shown ? [readingOf(contentOf(source, shown))] : []
}

function readingOf(content: Reading['content']): Reading {
  return {field: 'published', content, origin: 'text', key: undefined}
}

function contentOf(source: string, {value, start, end}: HtmlText): Reading['content'] {
  const text = new LocatedTextBuilder(source)
  putPlaced(text, value, start, placesOf(source, value, start, end), 0, value.length)
  return text.build()
}

function textsNearTitle(document: HtmlElement, page: PlacedPage): readonly HtmlText[] {
  const near = page.blocks.filter((_, i) => nearness(page, i) > 2)
  const from = near[0]?.range[0] ?? 0
  const to = near.at(-1)?.range[1] ?? 0
  const texts: HtmlText[] = []
  forEachElement(document, ({children, tag}) => {
    if (tag === 'script' || tag === 'style') return
    for (const child of children) {
      const isNear = child.kind === 'text' && child.start >= from && child.end <= to
      if (isNear && child.value.length <= longestDate && /\p{Nd}/u.test(child.value)) texts.push(child)
    }
  })
  return texts
}

/** Names by which the scripts of a page know when it was published. */
const keyed =
  /"(?:date_?published|published_?(?:at|on|date|time)?|publish_?(?:date|time|ed_?on)|publication_?date|first_?published(?:_?(?:at|date))?|created_?(?:at|on|date)?|date_?created)\\?"\s?:\s?\\?"(\d{4}-\d\d-\d\d[^"\\]{0,20})/i

function datesInScripts(source: string, document: HtmlElement): readonly Reading['content'][] {
  const found: Reading['content'][] = []
  forEachElement(document, ({tag, contentStart, contentEnd}) => {
    if (tag !== 'script' || found.length > 0) return
    const match = keyed.exec(source.slice(contentStart, contentEnd))
    if (!match) return
    const end = contentStart + match.index + match[0].length
    found.push(new LocatedTextBuilder(source).copy(end - (match[1]?.length ?? 0), end).build())
  })
  return found
}
