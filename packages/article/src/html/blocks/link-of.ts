import type {Link} from '../../model.ts'
import type {HtmlElement} from '../tree/html-tree.ts'
import {rangeOfAttribute} from './located-attribute.ts'

/** The link or image that an element is, with the offsets of its words in the text of its block. */
export function linkOf(
  source: string, kind: Link['kind'], element: HtmlElement, attribute: 'href' | 'src', start: number, end: number,
): Link {
  return {
    kind, start, end,
    url: element.attribute(attribute)?.trim() ?? '',
    urlRange: rangeOfAttribute(source, element, attribute),
    range: [element.start, element.end],
  }
}
