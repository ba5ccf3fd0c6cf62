import {daysBetween} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Clocks of different zones may differ by a day. */
const tolerance = 1

export default defineRule({
  id: 'date/no-modified-before-published',
  summary: 'Disallow a date of change before the date of publication.',
  why: 'One of the two is wrong, and search engines show either.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    before: 'The article was changed on `{modified}`, before it was published on `{published}`. Correct one of the dates.',
    published: 'Published on `{published}`',
  },
  options: v.object({}),
  examples: {
    valid: ['---\ndate: 2025-12-07\nlastmod: 2025-12-09\n---\n\nThe end.', '---\ndate: 2025-12-07\nlastmod: 2025-12-06\n---\n'],
    invalid: [{text: '---\ndate: 2025-12-07\nlastmod: ⟦2024-12-09⟧\n---\n\nThe end.'}],
  },
  check({article, report}) {
    const published = article.fields.published.chosen
    const modified = article.fields.modified.chosen
    if (!published?.value?.exists || !modified?.value?.exists || !modified.range) return
    if (daysBetween(published.value, modified.value) >= -tolerance) return
    report({
      at: modified.range,
      message: 'before',
      data: {modified: modified.text, published: published.text},
      related: published.range ? [{message: 'published', data: {published: published.text}, at: published.range}] : [],
    })
  },
})
