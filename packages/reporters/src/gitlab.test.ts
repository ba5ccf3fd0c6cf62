import {array, assert, property} from 'fast-check'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {gitlab} from './gitlab.ts'
import {hostileReport} from './testing/hostile.ts'
import {markedReport, type ReporterInput, written} from './testing/marked-report.ts'

/** What GitLab's documentation of the Code Quality report format asks for. */
const codeQuality = v.array(v.strictObject({
  description: v.pipe(v.string(), v.minLength(1)),
  check_name: v.pipe(v.string(), v.minLength(1)),
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  severity: v.picklist(['info', 'minor', 'major', 'critical', 'blocker']),
  location: v.strictObject({
    path: v.pipe(v.string(), v.check((path) => !path.startsWith('./'))),
    lines: v.strictObject({begin: v.pipe(v.number(), v.minValue(1)), end: v.number()}),
  }),
}))

function write(...input: ReporterInput): v.InferOutput<typeof codeQuality> {
  return v.parse(codeQuality, JSON.parse(written(gitlab, ...input)))
}

describe('gitlab', () => {
  it('writes an issue a finding', () => {
    expect(write([markedReport('One.\n\n⟦Two\nthree⟧.\n', {severity: 'warning'})])).toMatchObject([{
      description: '`the` stands twice: remove one.',
      check_name: 'prose/no-repeated-word',
      severity: 'minor',
      location: {path: 'news.txt', lines: {begin: 3, end: 4}},
    }])
    expect(write([markedReport('Fine.')])).toEqual([])
  })

  it('gives every issue a fingerprint of its own, which moved lines do not change', () => {
    const report = markedReport('⟦the the⟧\n\n⟦the the⟧\n')
    const issues = write([report, {...report, path: '/site/other.txt'}])
    expect(new Set(issues.map(({fingerprint}) => fingerprint)).size).toBe(4)
    const moved = write([markedReport('A line before.\n\n⟦the the⟧\n\n⟦the the⟧\n')])
    expect(moved.map(({fingerprint}) => fingerprint)).toEqual(issues.slice(0, 2).map(({fingerprint}) => fingerprint))
  })

  it('has the documented form for any text and path', () => {
    assert(property(array(hostileReport, {maxLength: 3}), (reports) => {
      expect(write(reports)).toHaveLength(reports.length)
    }))
  })
})
