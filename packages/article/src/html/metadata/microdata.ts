import type {MetadataEntry} from '../../model.ts'
import {locatedAttribute, rangeOfAttribute} from '../blocks/located-attribute.ts'
import {locatedContent} from '../blocks/located-content.ts'
import type {HtmlElement} from '../tree/html-tree.ts'

/** An element with `itemscope`, and how to name what stands in it. */
interface Item {
  /** What leads to the item: the properties that it is the value of, or its type where it is not the article. */
  readonly path: readonly string[]
}

/** Longer values are the text of the article itself. */
const longestValue = 500

/**
 * What the microdata of a page says, in the order of the tree. Paths are as in JSON-LD: they begin in the article, and
 * with its type in anything else.
 */
export function readMicrodata(source: string, document: HtmlElement): readonly MetadataEntry[] {
  const entries: MetadataEntry[] = []
  const open: {element: HtmlElement, item: Item}[] = [{element: document, item: {path: []}}]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {element, item} = next
    const property = element.attribute('itemprop')
    const inner = itemWithin(element, property, item)
    if (property !== undefined && element.tag !== 'meta' && inner === item) {
      const entry = entryOf(source, element, [...item.path, property.trim()])
      if (entry) entries.push(entry)
    }
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (child?.kind === 'element') open.push({element: child, item: inner})
    }
  }
  return entries
}

/** Properties below this depth are none of an article's. */
const deepestItem = 8

function itemWithin(element: HtmlElement, property: string | undefined, outer: Item): Item {
  if (element.attribute('itemscope') === undefined || outer.path.length > deepestItem) return outer
  if (property !== undefined) return {path: [...outer.path, property.trim()]}
  const type = element.attribute('itemtype')?.trim().replace(/^https?:\/\/(?:data-vocabulary|schema)\.org\//, '') ?? ''
  return {path: type === '' || /Article$|Posting$|^WebPage$|^CreativeWork$/.test(type) ? [] : [type]}
}

/** Attributes that hold the value of a property in place of the text. */
const valueAttributes: readonly (readonly [attribute: string, tags: ReadonlySet<string> | undefined])[] = [
  ['content', undefined],
  ['datetime', new Set(['time', 'del', 'ins'])],
  ['href', new Set(['link', 'area'])],
  ['src', new Set(['img', 'audio', 'video', 'iframe', 'embed', 'source', 'track'])],
]

function entryOf(source: string, element: HtmlElement, path: readonly string[]): MetadataEntry | undefined {
  const attribute = valueAttributes.find(([name, tags]) => (
    (tags?.has(element.tag) ?? true) && element.attribute(name)
  ))?.[0]
  const content = attribute === undefined ? shortContent(source, element) : locatedAttribute(source, element, attribute)
  const keyRange = rangeOfAttribute(source, element, 'itemprop')
  if (!content || !keyRange) return undefined
  return {
    origin: 'microdata', path, keyRange, range: content.locate(), value: content.text, text: content.text,
    locate: (start, end) => content.locate(start, end),
  }
}

/** The text of an element that holds but a value: no long text, no property of its own. */
function shortContent(source: string, element: HtmlElement): ReturnType<typeof locatedContent> {
  if (element.contentEnd - element.contentStart > 4 * longestValue) return undefined
  const content = locatedContent(source, element)
  return content && content.text.length <= longestValue ? content : undefined
}
