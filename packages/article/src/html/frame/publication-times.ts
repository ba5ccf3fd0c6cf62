import type {Reading} from '../../draft.ts'
import {locatedAttribute} from '../blocks/located-attribute.ts'
import {locatedContent} from '../blocks/located-content.ts'
import {blockAt, nearness, type PlacedPage} from '../main-content/placed-page.ts'
import {hasToken} from '../metadata/page-elements.ts'
import type {HtmlElement} from '../tree/html-tree.ts'

/** A page with more times than these elsewhere lists other articles. */
const mostElsewhere = 2

/** The times of the `<time>` elements near the title or the end of the text, nearest first; else the few of a page. */
export function readTimes(source: string, times: readonly HtmlElement[], page: PlacedPage): readonly Reading[] {
  const placed = times.map((element) => ({element, near: nearOf(page, element)}))
  const near = placed.filter((time) => time.near > 1)
  const others = placed.filter((time) => time.near >= 0)
  const chosen = near.length > 0 ? near : others.length <= mostElsewhere ? others : []
  return chosen.toSorted((a, b) => b.near - a.near).flatMap(({element}): readonly Reading[] => {
    const content = locatedAttribute(source, element, 'datetime') ?? locatedContent(source, element)
    const field = isUpdate(element) ? 'modified' : 'published'
    return content ? [{field, content, origin: 'time-element', key: 'datetime'}] : []
  })
}

function nearOf(page: PlacedPage, element: HtmlElement): number {
  const block = blockAt(page.blocks, element.contentStart)
  return page.places[block]?.region === 'comments' ? -1 : nearness(page, block)
}

/** WordPress marks a text never changed with both classes. */
function isUpdate(element: HtmlElement): boolean {
  const classes = element.attribute('class')
  return (hasToken(classes, 'updated') && !hasToken(classes, 'published')) || element.attribute('itemprop') === 'dateModified'
}
