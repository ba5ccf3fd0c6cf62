import {type Candidate, dayNumber, type Origin, type WrittenDate} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** What machines read, and what people see. */
const structured: ReadonlySet<Origin> = new Set(['json-ld', 'open-graph', 'meta', 'dublin-core', 'microdata', 'front-matter'])
const visible: ReadonlySet<Origin> = new Set(['byline', 'time-element'])

export default defineRule({
  id: 'date/consistent-dates',
  summary: 'Require the dates of publication that an article gives to agree.',
  why: 'Search engines compare the date that readers see with the one in the metadata, and trust neither where they differ.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    differs: 'Readers see `{visible}` as date of publication, machines read `{structured}`. Make the two agree.',
    other: 'Machines read `{structured}`',
  },
  options: v.object({
    days: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.description('How many days the two may differ: zones make one.')),
      1,
    ),
  }),
  examples: {
    valid: ['---\ndate: 2025-12-07\n---\n\n• December 7, 2025\n\nThe end of the line is near.'],
    invalid: [
      {text: '---\ndate: 2025-01-07\n---\n\nBy Nadia Rahman • ⟦December 7, 2025⟧\n\nThe end of the line is near.'},
    ],
  },
  check({article, options, report}) {
    const dated = article.fields.published.candidates.filter(isDated)
    const seen = dated.find(({origin}) => visible.has(origin))
    const read = dated.find(({origin}) => structured.has(origin))
    if (!seen || !read) return
    // A page may show the date of its last change beside or instead of the first.
    const changed = article.fields.modified.candidates.filter(isDated)
    const isNear = (date: WrittenDate) => Math.abs(dayNumber(date) - dayNumber(seen.value)) <= options.days
    if (isNear(read.value) || changed.some(({value}) => isNear(value))) return
    report({
      at: seen.range,
      message: 'differs',
      data: {visible: seen.text, structured: read.text},
      related: [{message: 'other', data: {structured: read.text}, at: read.range}],
    })
  },
})

type Dated = Candidate<WrittenDate> & {readonly range: NonNullable<Candidate['range']>}

function isDated(candidate: Candidate<WrittenDate | undefined>): candidate is Dated {
  return candidate.range !== undefined && candidate.value?.exists === true && !candidate.value.approximate
    && candidate.value.lastDay === undefined
}
