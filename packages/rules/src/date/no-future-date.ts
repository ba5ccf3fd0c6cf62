import {dayNumber} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'date/no-future-date',
  summary: 'Disallow a date of publication in the future.',
  why: 'Search engines distrust it, and a wrong year or an exchanged day and month is the usual reason.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    future: '`{date}` is still to come. Correct the date of publication.',
  },
  options: v.object({
    days: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.description('How many days ahead are allowed, for posts that are scheduled.')),
      1,
    ),
  }),
  examples: {
    valid: [
      '---\ndate: 2026-11-25\n---\n\nThe end.',
      {text: '---\ndate: 2026-12-07\n---\n\nThe end.', options: {days: 30}},
      'The bridge reopens on December 7, 2027.',
    ],
    invalid: [
      {text: '---\ndate: ⟦2027-03-01⟧\n---\n\nThe end.'},
      {format: 'text', text: 'By Nadia Rahman • ⟦December 7, 2062⟧\n\nThe bridge reopens\n\nTraffic will be slow until May.'},
    ],
  },
  check({article, now, options, report}) {
    const {published, modified} = article.fields
    const latest = dayNumber(now) + options.days
    for (const {range, value, text} of [published.chosen, modified.chosen].filter((chosen) => chosen !== undefined)) {
      if (range && value?.exists && dayNumber(value) > latest) report({at: range, message: 'future', data: {date: text}})
    }
  },
})
