import {array, assert, property} from 'fast-check'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {rdjson} from './rdjson.ts'
import {hostileReport} from './testing/hostile.ts'
import {markedReport, type ReporterInput, written} from './testing/marked-report.ts'

const position = v.strictObject({line: v.pipe(v.number(), v.minValue(1)), column: v.pipe(v.number(), v.minValue(1))})
const range = v.strictObject({start: position, end: position})

/** The message `DiagnosticResult` of reviewdog's proto/rdf/reviewdog.proto, as JSON. */
const diagnosticResult = v.strictObject({
  source: v.strictObject({name: v.string()}),
  diagnostics: v.array(v.strictObject({
    message: v.string(),
    location: v.strictObject({path: v.string(), range}),
    severity: v.picklist(['ERROR', 'WARNING', 'INFO']),
    code: v.strictObject({value: v.string()}),
    suggestions: v.optional(v.array(v.strictObject({range, text: v.string()}))),
  })),
})

function write(...input: ReporterInput): v.InferOutput<typeof diagnosticResult> {
  return v.parse(diagnosticResult, JSON.parse(written(rdjson, ...input)))
}

describe('rdjson', () => {
  it('counts columns in bytes, as its example does: a𐐀b', () => {
    const report = markedReport('a𐐀⟦b⟧', {fix: {range: [1, 3], text: 'c'}})
    expect(write([report]).diagnostics).toEqual([{
      message: '`the` stands twice: remove one.',
      location: {path: 'news.txt', range: {start: {line: 1, column: 6}, end: {line: 1, column: 7}}},
      severity: 'ERROR',
      code: {value: 'prose/no-repeated-word'},
      suggestions: [{range: {start: {line: 1, column: 2}, end: {line: 1, column: 6}}, text: 'c'}],
    }])
  })

  it('offers what the writer may choose where nothing is safe', () => {
    const suggestions = [{message: 'Delete it', edit: {range: [0, 1] as const, text: ''}}]
    expect(write([markedReport('⟦b⟧', {suggestions})]).diagnostics[0]?.suggestions).toHaveLength(1)
  })

  it('has the documented form for any text and path', () => {
    assert(property(array(hostileReport, {maxLength: 3}), (reports) => {
      expect(write(reports).diagnostics).toHaveLength(reports.length)
    }))
  })
})
