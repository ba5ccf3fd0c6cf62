import {LocatedText, LocatedTextBuilder} from '../../located-text.ts'
import type {Located} from '../../model.ts'
import type {Range} from '../../range.ts'
import {silentTags} from '../tags.ts'
import type {HtmlElement, HtmlNode} from '../tree/html-tree.ts'
import {placesOf, putPlaced, rangeOfValue} from './place-of-text.ts'
import {TextRun} from './text-run.ts'

/** The range of the value of an attribute, without its quotation marks; undefined where it is absent or empty. */
export function rangeOfAttribute(source: string, element: HtmlElement, name: string): Range | undefined {
  const place = element.attributePlaces?.[name]
  return place && rangeOfValue(source, place.startOffset, place.endOffset)
}

/** The decoded value of an attribute with its place. */
export function locatedAttribute(source: string, element: HtmlElement, name: string): Located | undefined {
  const value = element.attribute(name)
  const range = rangeOfAttribute(source, element, name)
  if (value === undefined || value === '' || range === undefined) return undefined
  const places = placesOf(source, value, ...range)
  if (places === undefined) return new LocatedText(value, [0], [range[0]], [range[1]])
  const text = new LocatedTextBuilder(source)
  putPlaced(text, value, places, 0, value.length)
  return text.build()
}

/** The text of an element with white space collapsed, and its place; undefined where it holds none. */
export function locatedContent(source: string, element: HtmlElement): Located | undefined {
  const run = new TextRun(source)
  const open: HtmlNode[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'text') run.text(node)
    else if (node.tag === 'br') run.lineBreak(node)
    else if (node === element || !silentTags.has(node.tag)) {
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at]
        if (child) open.push(child)
      }
    }
  }
  return run.finish()?.content
}
