import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'date/no-ancient-date',
  summary: 'Disallow a date of publication that is implausibly old.',
  why: 'A web page is rarely older than the web; a lost digit or an unset clock is the usual reason.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    ancient: '`{date}` is before {earliest}. Correct the date of publication, or set `earliest` for an archive.',
  },
  options: v.object({
    earliest: v.optional(
      v.pipe(v.number(), v.integer(), v.description('The first year that is plausible; an archive sets it lower.')),
      1990,
    ),
  }),
  examples: {
    valid: [
      '---\ndate: 1996-11-25\n---\n\nThe end.',
      {text: '---\ndate: 1904-12-07\n---\n\nThe end.', options: {earliest: 1880}},
      'The bridge was built on December 7, 1904.',
    ],
    invalid: [{text: '---\ndate: ⟦1202-03-01⟧\n---\n\nThe end.'}],
  },
  check({article, options: {earliest}, report}) {
    const {range, value, text = ''} = article.fields.published.chosen ?? {}
    // January 1 of the years 1 and 1970 is a date that nobody set: `date/valid-date` says so.
    if (!range || !value?.exists || value.year >= earliest || value.year === 1 || value.year === 1970) return
    report({at: range, message: 'ancient', data: {date: text, earliest}})
  },
})
