import type {Article, Range} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {authorEntries} from './author-entries.ts'

export default defineRule({
  id: 'metadata/require-byline',
  summary: 'Require the name of an author where an article shows that it has one.',
  why: 'Readers and search engines judge a story by who stands behind it, and an empty byline says that the name was lost on the way.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    missing: 'The article names no author. Add a byline.',
    empty: '`{key}` is empty. Name the author, or take the key out.',
  },
  options: v.object({
    always: v.optional(
      v.pipe(v.boolean(), v.description('Ask every article for an author, not only those that show a place for one.')),
      false,
    ),
  }),
  examples: {
    valid: [
      {format: 'text', text: 'By Nadia Rahman • December 7, 2025\n\nThe bridge reopens\n\nTraffic will be slow until May.'},
      {text: '---\ntitle: The bridge reopens\nauthor: Nadia Rahman\n---\n\nTraffic will be slow.'},
      {text: '---\ntitle: Goroutine\n---\n\nA goroutine is a light thread.', note: 'A page that shows no place for an author.'},
    ],
    invalid: [
      {format: 'text', text: '⟦• December 7, 2025⟧\n\nThe bridge reopens\n\nTraffic will be slow until May.'},
      {text: '---\ntitle: The bridge reopens\n⟦author⟧:\n---\n\nTraffic will be slow.'},
      {text: '---\n⟦title⟧: The bridge\n---\n\nTraffic will be slow.', options: {always: true}},
    ],
  },
  check({article, options, report}) {
    if (article.fields.authors.chosen || authorEntries(article).some(({value}) => Boolean(value))) return
    const empty = authorEntries(article).find(({value}) => value === null || value === '')
    if (empty) {
      report({at: empty.keyRange, message: 'empty', data: {key: String(empty.path[0])}})
      return
    }
    const at = placeForByline(article) ?? (options.always ? startOf(article) : undefined)
    if (at) report({at, message: 'missing'})
  },
})

/** Press releases are signed by their house. */
const release = /FOR IMMEDIATE RELEASE|^(?:PRESS RELEASE|PRESSEMITTEILUNG|COMMUNIQUÉ DE PRESSE|COMUNICADO DE PRENSA|SIARAN PERS)\b/

/** A byline bar without a name; in plain text, which has no metadata, the title of a dated story. */
function placeForByline({body, fields, format}: Article): Range | undefined {
  // On a page, a house or a handle may sign in a way that nobody knows yet.
  if (format === 'html' || body.some(({prose}) => release.test(prose))) return undefined
  // A timetable has a date above each part, and results are those of a day.
  if (body.filter(({kind}) => kind === 'byline' || kind === 'dateline').length > 1) return undefined
  const bar = body.find(({kind}) => kind === 'byline')
  if (bar) return bar.range
  const {title, published} = fields
  if (format !== 'text' || !published.chosen) return undefined
  const [at, date] = [title.chosen?.range, published.chosen.range]
  return at && date && at[0] <= date[0] && date[1] <= at[1] ? undefined : at
}

function startOf({metadata, body}: Article): Range {
  return metadata[0]?.keyRange ?? body[0]?.range ?? [0, 0]
}
