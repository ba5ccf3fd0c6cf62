import {Readability} from '@mozilla/readability'
import {documentOf} from './document-of.ts'
import type {Extractor} from './extraction-of-page.ts'

/** Mozilla's extractor, with the document of linkedom. */
export const readability: Extractor = {
  name: 'Readability',
  extract(html, url) {
    const document = documentOf(html)
    Object.defineProperties(document, {baseURI: {value: url}, documentURI: {value: url}})
    const read = new Readability(document).parse()
    const byline = read?.byline?.trim()
    return {
      title: read?.title?.trim() ?? '',
      authors: byline ? [byline] : [],
      date: /^\d{4}-\d{2}-\d{2}/.exec(read?.publishedTime ?? '')?.[0],
      language: read?.lang ?? undefined,
      text: read?.textContent ?? '',
    }
  },
}
