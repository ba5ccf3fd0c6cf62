import type {BlockDraft} from '../../draft.ts'
import {LocatedText} from '../../located-text.ts'
import {linkOf} from '../blocks/link-of.ts'
import {locatedAttribute} from '../blocks/located-attribute.ts'
import type {Picture} from '../blocks/read-blocks.ts'
import type {PlacedPage} from './placed-page.ts'

const nothing = new LocatedText('', [], [], [])

/** The images among the text of the article, each a caption of the words that describe it. */
export function picturesOfArticle(
  source: string, pictures: readonly Picture[], {places, titleBlock, lastText}: PlacedPage,
): readonly BlockDraft[] {
  return pictures.flatMap(({before, element}): readonly BlockDraft[] => {
    const isAmong = places[before - 1]?.region === 'main' && places[before]?.region === 'main'
    if (!isAmong || before <= titleBlock || before > lastText || element.start < 0) return []
    const content = locatedAttribute(source, element, 'alt') ?? nothing
    return [{
      kind: 'caption', range: [element.start, element.end], content, region: 'main',
      links: [linkOf(source, 'image', element, 'src', 0, content.text.length)],
    }]
  })
}
