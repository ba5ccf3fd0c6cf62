import type {Candidate, Origin, WrittenDate} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Fields that only machines read; each asks for ISO 8601. */
const machineOrigins: ReadonlySet<Origin> = new Set(['json-ld', 'open-graph', 'microdata', 'time-element'])

export default defineRule({
  id: 'date/require-machine-date',
  summary: 'Require dates in the form of ISO 8601 where machines read them.',
  why: 'Search engines drop a date that they cannot read, or read it in another order.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    form: '`{key}` is read by machines, which need ISO 8601. Write `{iso}`, not `{date}`.',
    replace: 'Write `{iso}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      {format: 'html', text: '<meta property="article:published_time" content="2025-12-07T08:30:00+07:00"><p>The end.'},
      {text: '---\ndate: December 7, 2025\n---\n', note: 'Front matter is read by a site generator, each in its own way.'},
    ],
    invalid: [
      {
        format: 'html',
        text: '<meta property="article:published_time" content="⟦7 Desember 2025⟧"><p>The end.',
        suggested: ['<meta property="article:published_time" content="2025-12-07"><p>The end.'],
      },
    ],
  },
  check({article, report}) {
    const {published, modified} = article.fields
    const seen = new Set<number>()
    for (const {range, value, text, origin, key = 'date'} of [...published.candidates, ...modified.candidates]) {
      if (!range || seen.has(range[0]) || !value?.exists || !machineOrigins.has(origin)) continue
      seen.add(range[0])
      if ((value.form === 'iso' && value.wellFormed) || (origin === 'time-element' && !isAttribute(article.source, range[0]))) continue
      const iso = inIso(value)
      report({
        at: range,
        message: 'form',
        data: {key, iso, date: text},
        suggestions: [{message: 'replace', data: {iso}, edit: {range, text: iso}}],
      })
    }
  },
})

/** A `<time>` without `datetime` is read by its words. */
function isAttribute(source: string, offset: number): boolean {
  return /["'=]$/.test(source.slice(0, offset).slice(-1))
}

function inIso({year, month, day, minutes, offset}: NonNullable<Candidate<WrittenDate>['value']>): string {
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  if (minutes === undefined) return date
  return `${date}T${clock(minutes)}:00${offset === undefined ? '' : zone(offset)}`
}

function zone(offset: number): string {
  return offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`
}

function clock(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0')
}
