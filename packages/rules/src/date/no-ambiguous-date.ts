import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'date/no-ambiguous-date',
  summary: 'Disallow a date in figures whose day and month can be exchanged.',
  why: '`3/4/2026` is in March for some readers and in April for others.',
  confidence: 'opinion',
  unit: 'block',
  messages: {ambiguous: '`{date}` can be read as two days. Write the month as a word.'},
  options: v.object({}),
  examples: {
    valid: ['The vote is on 25/4/2026.', 'The vote is on 2026-04-03.'],
    invalid: [{language: 'und', text: 'The vote is on ⟦03/04/2026⟧.'}],
  },
  check({block, report}) {
    for (const {start, end, date} of block.dates) {
      if (date.ambiguous) report({at: block.locate(start, end), message: 'ambiguous', data: {date: block.prose.slice(start, end)}})
    }
  },
})
