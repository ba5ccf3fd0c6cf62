import {daysBetween} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'date/consistent-file-date',
  summary: 'Require the date in the file name to be that of the article.',
  why: 'Jekyll and others publish by the file name, readers see the front matter, and archives show both.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    differs: 'The file name says `{file}`, the article `{date}`. Make the two agree.',
  },
  options: v.object({
    days: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.description('How many days the two may differ: zones and evening posts make one.')),
      1,
    ),
  }),
  examples: {
    valid: [
      {path: '_posts/2025-12-07-bridge.md', text: '---\ndate: 2025-12-08\n---\n\nThe end.'},
      {path: '_posts/bridge.md', text: '---\ndate: 2025-12-08\n---\n\nThe end.'},
    ],
    invalid: [{path: '_posts/2025-12-07-bridge.md', text: '---\ndate: ⟦2025-01-07⟧\n---\n\nThe end.'}],
  },
  check({article, options, report}) {
    const {candidates} = article.fields.published
    const file = candidates.find(({origin}) => origin === 'path')
    const stated = candidates.find(({origin, range}) => origin === 'front-matter' && range !== undefined)
    if (!file?.value || !stated?.value?.exists || !stated.range) return
    if (Math.abs(daysBetween(file.value, stated.value)) <= options.days) return
    report({at: stated.range, message: 'differs', data: {file: file.text, date: stated.text}})
  },
})
