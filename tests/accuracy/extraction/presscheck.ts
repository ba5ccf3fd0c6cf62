import {type Block, parseArticle, type WrittenDate} from '@presscheck/article'
import type {Extractor} from './extraction-of-page.ts'

/** What extractors do not count as running text. */
const beside: ReadonlySet<Block['kind']> = new Set(['title', 'byline', 'dateline', 'caption', 'html'])

export const presscheck: Extractor = {
  name: 'Presscheck',
  extract(html) {
    const {fields, blocks, language} = parseArticle(html, {format: 'html'})
    const published = fields.published.chosen?.value
    return {
      title: fields.title.chosen?.value ?? '',
      authors: fields.authors.candidates
        .filter(({origin, key}) => origin === fields.authors.chosen?.origin && key === fields.authors.chosen.key)
        .map(({value}) => value),
      date: published && dayOf(published),
      isUnsure: published !== undefined && isUnsure(published),
      language,
      text: blocks
        .filter(({region, hidden, kind}) => region === 'main' && !hidden && !beside.has(kind))
        .map(withoutImages)
        .join('\n'),
    }
  },
}

/** The text of a block without the words that describe images in it. */
function withoutImages({text, marks}: Block): string {
  return marks.filter(({kind}) => kind === 'image').toReversed()
    .reduce((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), text)
}

/** What the model says is uncertain: day and month left open, a standard claimed and broken, a day by the moon. */
function isUnsure({exists, wellFormed, ambiguous, approximate}: WrittenDate): boolean {
  return !exists || !wellFormed || ambiguous || approximate
}

function dayOf(date: WrittenDate): string {
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`
}
