import {Ajv2020} from 'ajv/dist/2020.js'
import {assert, constantFrom, integer, property, string, tuple} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '@presscheck/article'
import schema from '../schema/json.v1.schema.json' with {type: 'json'}
import {numberedFingerprints} from './fingerprints.ts'
import {json, jsonl} from './json.ts'
import {type ArticleReport, reportArticle} from './report.ts'
import {findingAt, markedReport, written} from './testing/marked-report.ts'

const isValid = new Ajv2020({strict: true}).compile(schema)
function write(...articles: readonly ArticleReport[]): unknown {
  return JSON.parse(written(json, articles))
}

describe('json', () => {
  it('names its keys as ESLint does', () => {
    const report = markedReport('One.\n\nIt is ⟦the the⟧ end.\n', {
      fix: {range: [12, 19], text: 'the'},
      suggestions: [{message: 'Delete the paragraph', edit: {range: [4, 24], text: ''}}],
      related: [{message: 'The first paragraph', range: [0, 4]}],
    })
    expect(write(report)).toEqual([{
      schemaVersion: 1,
      filePath: '/site/news.txt',
      messages: [{
        ruleId: 'prose/no-repeated-word',
        severity: 2,
        message: '`the` stands twice: remove one.',
        messageId: 'repeated',
        line: 3,
        column: 7,
        endLine: 3,
        endColumn: 14,
        range: [12, 19],
        fingerprint: numberedFingerprints(report)[0]?.split(':')[0],
        fix: {range: [12, 19], text: 'the'},
        suggestions: [{desc: 'Delete the paragraph', fix: {range: [4, 24], text: ''}}],
        related: [{message: 'The first paragraph', line: 1, column: 1, endLine: 1, endColumn: 5, range: [0, 4]}],
      }],
      errorCount: 1,
      warningCount: 0,
      infoCount: 0,
      fixableErrorCount: 1,
      fixableWarningCount: 0,
      fixableInfoCount: 0,
    }])
  })

  it('lists a clean article with no messages', () => {
    expect(write(markedReport('All is well.\n'))).toMatchObject([{filePath: '/site/news.txt', messages: []}])
    expect(write()).toEqual([])
  })

  it('leaves out what a finding does not have', () => {
    const text = written(json, [markedReport('⟦x⟧')])
    expect(text).not.toMatch(/"(fix|suggestions|related)":/)
  })

  it('numbers severities from 2 down to 0', () => {
    const severities = (['error', 'warning', 'info'] as const).map((severity) => markedReport('⟦x⟧', {severity}))
    expect(write(...severities)).toMatchObject([
      {errorCount: 1, messages: [{severity: 2}]},
      {warningCount: 1, messages: [{severity: 1}]},
      {infoCount: 1, messages: [{severity: 0}]},
    ])
  })

  it('follows its schema for any text and range', () => {
    const severity = constantFrom('error', 'warning', 'info')
    assert(property(
      string({unit: 'binary', minLength: 1}), tuple(integer({min: 0}), integer({min: 0})), severity, string(),
      (text, [a, b], severity, replacement) => {
        const article = parseArticle(text)
        const [start = 0, end = 0] = [a, b].map((n) => n % (article.source.length + 1)).toSorted((x, y) => x - y)
        const edit = {range: [start, end] as const, text: replacement}
        const finding = findingAt([start, end], {
          severity, fix: edit, suggestions: [{message: 'Choose', edit}], related: [{message: 'See', range: [start, end]}],
        })
        const written = write(reportArticle({path: '<stdin>', name: '<stdin>'}, {article, findings: [finding]}))
        expect(isValid(written), JSON.stringify(isValid.errors)).toBe(true)
      },
    ))
  })

  it('writes the same results a line each as jsonl', () => {
    const articles = [markedReport('It is ⟦the the⟧ end.\u2028⟦x⟧'), markedReport('Fine.')]
    const lines = written(jsonl, articles).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(write(...articles))
    expect(written(jsonl, [])).toBe('')
  })

  it('has a schema that refuses other shapes', () => {
    expect(isValid({version: 1, results: []})).toBe(false)
    expect(isValid([{filePath: 'a.txt', messages: []}])).toBe(false)
  })
})
