import type {MetadataEntry, Origin} from '../../model.ts'
import {locatedAttribute, rangeOfAttribute} from '../blocks/located-attribute.ts'
import type {HtmlElement} from '../tree/html-tree.ts'

const nameAttributes = ['property', 'name', 'itemprop', 'http-equiv'] as const

/** What a `<meta>` says: an entry for each key that it names, mostly one. */
export function entriesOfMeta(source: string, meta: HtmlElement): readonly MetadataEntry[] {
  const content = locatedAttribute(source, meta, 'content')
  if (!content) return []
  for (const attribute of nameAttributes) {
    const keys = meta.attribute(attribute)?.split(/\s+/).filter((key) => key !== '') ?? []
    const keyRange = rangeOfAttribute(source, meta, attribute)
    if (keys.length === 0 || !keyRange) continue
    return keys.map((key) => ({
      origin: attribute === 'itemprop' ? 'microdata' : originOf(key.toLowerCase()),
      path: [spelling(key)],
      keyRange,
      range: content.locate(),
      value: content.text,
      text: content.text,
      locate: (start, end) => content.locate(start, end),
    }))
  }
  return []
}

function originOf(key: string): Origin {
  if (/^(?:og|article|book|profile|video|music):/.test(key)) return 'open-graph'
  if (key.startsWith('twitter:')) return 'twitter'
  return /^dc(?:terms|mitype)?[.:]/.test(key) ? 'dublin-core' : 'meta'
}

/** Dublin Core is written with a stop and with a colon. */
function spelling(key: string): string {
  return key.replace(/^(dc(?:terms)?):/i, '$1.')
}
