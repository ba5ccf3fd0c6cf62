import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'date/require-zone',
  summary: 'Require a time zone with a time that machines read.',
  why: 'A time without its zone means another hour, and often another day, in every country that reads it.',
  confidence: 'opinion',
  unit: 'article',
  messages: {zone: '`{date}` has no time zone. Add it: `+07:00`, or `Z` for UTC.'},
  options: v.object({}),
  examples: {
    valid: ['---\ndate: 2025-12-07\n---\n', '---\ndate: 2025-12-07T08:30:00+07:00\n---\n'],
    invalid: [{text: '---\ndate: ⟦2025-12-07T08:30:00⟧\n---\n'}],
  },
  check({article, report}) {
    const {published, modified} = article.fields
    for (const {range, value, text} of [...published.candidates, ...modified.candidates]) {
      if (!range || value?.form !== 'iso' || value.minutes === undefined || value.offset !== undefined) continue
      report({at: range, message: 'zone', data: {date: text}})
    }
  },
})
