import type {Article, MetadataEntry, Range} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'date/require-date',
  summary: 'Require a date of publication where an article shows that it has one.',
  why: 'News without a date cannot be trusted, sorted or corrected; search engines drop it.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    missing: 'The article has no date of publication. Add one.',
    empty: '`{key}` is empty. Write the date of publication, or take the key out.',
  },
  options: v.object({
    always: v.optional(
      v.pipe(v.boolean(), v.description('Ask every article for a date, not only those that show a place for one.')),
      false,
    ),
  }),
  examples: {
    valid: [
      {format: 'text', text: 'By Nadia Rahman, 7 December 2025\n\nThe bridge reopens\n\nTraffic will be slow until May.'},
      {text: '---\ntitle: The bridge reopens\ndate: 2025-12-07\n---\n\nTraffic will be slow.'},
      {path: 'posts/2025-12-07-bridge.md', text: '---\ntitle: The bridge\nauthor: Nadia Rahman\n---\n\nTraffic will be slow.'},
      {text: '---\ntitle: Goroutine\n---\n\nA goroutine is a light thread.', note: 'A page that shows no place for a date.'},
    ],
    invalid: [
      {text: '---\ntitle: The bridge reopens\nauthor: ⟦Nadia Rahman⟧\n---\n\nTraffic will be slow.'},
      {text: '---\ntitle: The bridge reopens\n⟦date⟧:\n---\n\nTraffic will be slow.'},
      {text: '---\n⟦title⟧: The bridge\n---\n\nTraffic will be slow.', options: {always: true}},
    ],
  },
  check({article, options, report}) {
    const {published, authors} = article.fields
    if (published.candidates.length > 0) return
    const empty = article.metadata.find(isEmptyDate)
    if (empty) {
      report({at: empty.keyRange, message: 'empty', data: {key: String(empty.path[0])}})
      return
    }
    // A page may show a date in a form or a place that nobody knows yet.
    const isDated = article.format === 'html' && article.blocks.some(({dates}) => dates.length > 0)
    if (isDated && !options.always) return
    const at = authors.chosen?.range ?? (options.always ? startOf(article) : undefined)
    if (at) report({at, message: 'missing'})
  },
})

const dateKeys: ReadonlySet<unknown> = new Set(['date', 'published', 'publishDate', 'pubDate', 'publish_date'])

function isEmptyDate({path, value}: MetadataEntry): boolean {
  return dateKeys.has(path[0]) && path.length === 1 && (value === null || value === '')
}

function startOf({metadata, body}: Article): Range {
  return metadata[0]?.keyRange ?? body[0]?.range ?? [0, 0]
}
