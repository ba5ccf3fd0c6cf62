import type {Reading} from '../../draft.ts'
import {locatedAttribute} from '../blocks/located-attribute.ts'
import {locatedContent} from '../blocks/located-content.ts'
import {blockAt, nearness, type PlacedPage} from '../main-content/placed-page.ts'
import {hasToken} from '../metadata/page-elements.ts'
import type {HtmlElement} from '../tree/html-tree.ts'
import {isLabelledUpdate} from './update-labels.ts'

/** A page with more times than these elsewhere lists other articles. */
const mostElsewhere = 2

/** The times of the `<time>` elements near the title or the end of the text, nearest first; else the few of a page. */
export function readTimes(source: string, times: readonly HtmlElement[], page: PlacedPage): readonly Reading[] {
  const placed = times.map((element) => {
    const block = blockAt(page.blocks, element.contentStart)
    return {element, block, near: page.places[block]?.region === 'comments' ? -1 : nearness(page, block)}
  })
  const near = placed.filter((time) => time.near > 1)
  const others = placed.filter((time) => time.near >= 0)
  const chosen = near.length > 0 ? near : others.length <= mostElsewhere ? others : []
  return chosen.toSorted((a, b) => b.near - a.near).flatMap(({element, block}): readonly Reading[] => {
    const shown = locatedContent(source, element)
    const content = locatedAttribute(source, element, 'datetime') ?? shown
    const field = isUpdate(element) || isLabelledUpdate(page.blocks[block], shown?.text ?? '') ? 'modified' : 'published'
    return content ? [{field, content, origin: 'time-element', key: 'datetime'}] : []
  })
}

/** WordPress marks a text never changed with both classes. */
function isUpdate(element: HtmlElement): boolean {
  const classes = element.attribute('class')
  return (hasToken(classes, 'updated') && !hasToken(classes, 'published')) || element.attribute('itemprop') === 'dateModified'
}
