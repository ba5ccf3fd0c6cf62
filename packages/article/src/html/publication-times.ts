import type {Reading} from '../draft.ts'
import {hasToken} from './page-elements.ts'
import {locatedAttribute, locatedContent} from './located-values.ts'
import {blockAt, nearness, type PlacedPage} from './placed-page.ts'
import type {HtmlElement} from './tree.ts'

/** The times that `<time>` elements near the title or the end of the text give, nearest first. */
export function readTimes(source: string, times: readonly HtmlElement[], page: PlacedPage): readonly Reading[] {
  return times
    .map((element) => ({element, near: nearOf(page, element)}))
    .filter(({near}) => near > 1)
    .sort((a, b) => b.near - a.near)
    .flatMap(({element}): readonly Reading[] => {
      const content = locatedAttribute(source, element, 'datetime') ?? locatedContent(source, element)
      return content ? [{field: isUpdate(element) ? 'modified' : 'published', content, origin: 'time-element', key: 'datetime'}] : []
    })
}

function nearOf(page: PlacedPage, element: HtmlElement): number {
  const block = blockAt(page.blocks, element.contentStart)
  return page.places[block]?.region === 'comments' ? 0 : nearness(page, block)
}

/** WordPress marks a text never changed with both classes. */
function isUpdate(element: HtmlElement): boolean {
  const classes = element.attribute('class')
  return (hasToken(classes, 'updated') && !hasToken(classes, 'published')) || element.attribute('itemprop') === 'dateModified'
}
