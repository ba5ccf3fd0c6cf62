import type {Candidate, Origin, WrittenDate} from '@presscheck/article'
import {defineRule, isMissingValue} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'date/valid-date',
  summary: 'Disallow a date that is in no calendar, or that nobody can read.',
  why: 'A site sorts by it or refuses to build, and readers cannot tell when it was.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    impossible: '`{date}` is a day that does not exist. Correct it.',
    unreadable: '`{key}` is not a date: `{date}`. Write it as `YYYY-MM-DD`.',
    unset: '`{date}` is what a program writes for a date that nobody set. Write the date of publication.',
  },
  options: v.object({}),
  examples: {
    valid: [
      '---\ndate: 2025-12-07\n---\n\nThe vote is on February 29, 2028.',
      '---\ndate: 2019-03-26 12:38:00 -0500\n---\n\nThe end.',
      {text: '---\ndate: {{ now }}\n---\n', note: 'A template fills it in.'},
    ],
    invalid: [
      {text: 'The vote was on ⟦June 31, 2025⟧.'},
      {text: '---\ndate: ⟦2062-13-45⟧\n---\n\nThe end.'},
      {text: '---\ndate: ⟦soon⟧\n---\n\nThe end.'},
      {text: '---\ndate: ⟦0001-01-01T00:00:00Z⟧\n---\n\nThe end.'},
      {language: 'id', text: 'Rapat digelar pada ⟦30 Februari 2025⟧.'},
    ],
  },
  check({article, report}) {
    const {published, modified} = article.fields
    const seen = new Set<number>()
    for (const candidate of [...published.candidates, ...modified.candidates]) {
      const {range, value, text, key = 'date'} = candidate
      if (!range || seen.has(range[0])) continue
      seen.add(range[0])
      const problem = problemOf(candidate, value)
      if (problem === 'unreadable') report({at: range, message: problem, data: {key, date: text}})
      else if (problem) report({at: range, message: problem, data: {date: text}})
    }
    for (const block of article.body) {
      for (const {start, end, date, parts} of block.dates) {
        const at = block.locate(start, end)
        if (date.exists || isSwedish(date) || seen.has(at[0])) continue
        report({at: block.locate(...parts.day), message: 'impossible', data: {date: block.prose.slice(...parts.day)}})
      }
    }
  },
})

/** Sweden had a 30th of February in 1712. */
function isSwedish({year, month, day}: WrittenDate): boolean {
  return year === 1712 && month === 2 && day === 30
}

/** The first day that computers count, and the zero of Go, Java and .NET. */
const unsetYears: ReadonlySet<number> = new Set([1, 1970])

/** Where a value is meant as a date of its own; a `<time>` may say `1:39 PM` or `Mar 27`. */
const stated: ReadonlySet<Origin> = new Set(['front-matter', 'json-ld', 'open-graph', 'record'])

function problemOf(
  {text, origin}: Candidate<WrittenDate | undefined>,
  date: WrittenDate | undefined,
): 'unreadable' | 'impossible' | 'unset' | undefined {
  // What is missing is a matter of the metadata.
  if (text.trim() === '' || isMissingValue(text) || /\{\{|\{%|<%|\$\{/.test(text)) return undefined
  if (!date) return stated.has(origin) && !/^\d{4}(?:[-/.]\d{1,2})?$/.test(text.trim()) ? 'unreadable' : undefined
  if (!date.exists) return 'impossible'
  return unsetYears.has(date.year) && date.month === 1 && date.day === 1 ? 'unset' : undefined
}
