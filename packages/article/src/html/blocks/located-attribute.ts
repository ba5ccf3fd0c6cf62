import {type LocatedText, LocatedTextBuilder} from '../../located-text.ts'
import type {Range} from '../../range.ts'
import type {HtmlElement} from '../tree/html-tree.ts'
import {placesOf, putPlaced, rangeOfValue} from './place-of-text.ts'

/** The range of the value of an attribute, without its quotation marks; undefined where it is absent or empty. */
export function rangeOfAttribute(source: string, element: HtmlElement, name: string): Range | undefined {
  const place = element.attributePlaces?.[name]
  return place && rangeOfValue(source, place.startOffset, place.endOffset)
}

/** The decoded value of an attribute with its place; undefined where it is absent or empty. */
export function locatedAttribute(source: string, element: HtmlElement, name: string): LocatedText | undefined {
  const text = new LocatedTextBuilder(source)
  putAttribute(text, source, element, name)
  return text.length === 0 ? undefined : text.build()
}

/** Puts the decoded value of an attribute into a text. */
export function putAttribute(text: LocatedTextBuilder, source: string, element: HtmlElement, name: string): void {
  const value = element.attribute(name) ?? ''
  const range = rangeOfAttribute(source, element, name)
  if (range) putPlaced(text, value, range[0], placesOf(source, value, ...range), 0, value.length)
}
