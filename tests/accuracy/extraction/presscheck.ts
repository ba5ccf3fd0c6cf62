import {type Block, parseArticle, type WrittenDate} from '@presscheck/article'
import type {Extractor} from './extraction-of-page.ts'

/** What extractors do not count as running text. */
const beside: ReadonlySet<Block['kind']> = new Set(['title', 'byline', 'dateline', 'caption', 'html'])

export const presscheck: Extractor = {
  name: 'Presscheck',
  extract(html) {
    const {fields, blocks, language} = parseArticle(html, {format: 'html'})
    return {
      title: fields.title.chosen?.value ?? '',
      authors: fields.authors.candidates
        .filter(({origin, key}) => origin === fields.authors.chosen?.origin && key === fields.authors.chosen.key)
        .map(({value}) => value),
      date: dayOf(fields.published.chosen?.value),
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

/** Only what is certain: a day that day and month leave open, or that claims a standard and breaks it, is none. */
function dayOf(date: WrittenDate | undefined): string | undefined {
  if (!date?.exists || !date.wellFormed || date.ambiguous) return undefined
  const two = (figure: number) => String(figure).padStart(2, '0')
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`
}
