import type {Reading} from '../../draft.ts'
import type {MetadataEntry} from '../../model.ts'
import {locatedAttribute} from '../blocks/located-attribute.ts'
import {locatedContent} from '../blocks/located-content.ts'
import {foldTitle} from '../main-content/title-block.ts'
import type {HtmlElement} from '../tree/html-tree.ts'
import {readJsonLd} from './json-ld.ts'
import {entriesOfMeta} from './meta-elements.ts'
import {readMicrodata} from './microdata.ts'
import type {PageElements} from './page-elements.ts'

/** What a page says of itself for machines. */
export interface PageMetadata {
  readonly entries: readonly MetadataEntry[]
  readonly readings: readonly Reading[]
}

/** Reads `<meta>`, JSON-LD, microdata, `<title>`, the language of the root and the canonical link. */
export function readMetadata(source: string, document: HtmlElement, elements: PageElements): PageMetadata {
  const {root, body, title, canonicals, metas, jsonLd, hasMicrodata} = elements
  const readings: Reading[] = []
  const titleContent = title && locatedContent(source, title)
  if (titleContent) readings.push({field: 'title', content: titleContent, origin: 'title-element'})
  for (const element of [root, body]) {
    const content = languageOf(source, element)
    if (content) readings.push({field: 'language', content, origin: 'language-attribute', key: 'lang'})
  }
  for (const canonical of canonicals) {
    const address = locatedAttribute(source, canonical, 'href')
    if (address) readings.push({field: 'canonical', content: address, origin: 'link-element', key: 'canonical'})
  }

  const pageTitle = foldTitle(titleContent?.text ?? '')
  const ld = readJsonLd(source, jsonLd, (text) => foldTitle(text) !== '' && pageTitle.includes(foldTitle(text)))
  for (const content of ld.authors) readings.push({field: 'authors', content, origin: 'json-ld', key: 'author.name'})
  return {
    entries: [
      ...metas.flatMap((meta) => entriesOfMeta(source, meta)),
      ...ld.entries,
      ...(hasMicrodata ? readMicrodata(source, document) : []),
    ].sort((a, b) => a.range[0] - b.range[0]),
    readings,
  }
}

function languageOf(source: string, element: HtmlElement | undefined): ReturnType<typeof locatedAttribute> {
  return element && (locatedAttribute(source, element, 'lang') ?? locatedAttribute(source, element, 'xml:lang'))
}
