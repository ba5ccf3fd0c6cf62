import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {type: 'json'}
import AjvDraft04 from 'ajv-draft-04'
import {array, assert, property} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sarif} from './sarif.ts'
import {hostileReport} from './testing/hostile.ts'
import {markedReport, type ReporterInput, written} from './testing/marked-report.ts'

/** The schema of the standard, as it was published. */
const isValid = new AjvDraft04.default({strict: false, validateFormats: false, unicodeRegExp: false}).compile(schema)

function write(...input: ReporterInput): unknown {
  return JSON.parse(written(sarif, ...input))
}

describe('sarif', () => {
  it('names rule, place, fingerprint, help and what can be done', () => {
    const report = markedReport('One.\n\nIt is ⟦the the⟧ end.\n', {
      fix: {range: [12, 19], text: 'the'},
      related: [{message: 'The first paragraph', range: [0, 4]}],
    })
    const log = write([report])
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{
        columnKind: 'utf16CodeUnits',
        tool: {driver: {name: 'Presscheck', version: '1.2.3', rules: [{
          id: 'prose/no-repeated-word',
          help: {text: 'Disallow a word that stands twice.\n\nReaders stumble.', markdown: '# prose/no-repeated-word\n'},
          defaultConfiguration: {level: 'error'},
        }]}},
        invocations: [{executionSuccessful: true}],
        results: [{
          ruleId: 'prose/no-repeated-word',
          ruleIndex: 0,
          level: 'error',
          locations: [{physicalLocation: {
            artifactLocation: {uri: 'news.txt', uriBaseId: '%SRCROOT%'},
            region: {startLine: 3, startColumn: 7, endLine: 3, endColumn: 14},
          }}],
          fixes: [{artifactChanges: [{replacements: [{
            deletedRegion: {startLine: 3, startColumn: 7, endLine: 3, endColumn: 14}, insertedContent: {text: 'the'},
          }]}]}],
        }],
      }],
    })
  })

  it('tells two findings that say the same apart by number', () => {
    const log = JSON.stringify(write([markedReport('⟦the the⟧\n\n⟦the the⟧\n')]))
    const [first, second] = [...log.matchAll(/"primaryLocationLineHash":"([^"]+)"/g)].map(([, hash]) => hash)
    expect(first).toMatch(/^[0-9a-f]{16}:1$/)
    expect(second).toBe(first?.replace(/1$/, '2'))
  })

  it('is whole without findings, and says what could not be done', () => {
    const log = write([markedReport('Fine.')], {}, ['a.md: There is no such file.'])
    expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
    expect(log).toMatchObject({runs: [{
      results: [],
      invocations: [{
        executionSuccessful: false,
        toolExecutionNotifications: [{level: 'error', message: {text: 'a.md: There is no such file.'}}],
      }],
    }]})
  })

  it('writes paths as URIs, absolute ones where they lie outside', () => {
    const report = {...markedReport('⟦x⟧'), path: '/site/a b/ü#1.md'}
    expect(JSON.stringify(write([report]))).toContain('"uri":"a%20b/%C3%BC%231.md","uriBaseId"')
    expect(JSON.stringify(write([report], {root: '/elsewhere'}))).toContain('"uri":"file:///site/a%20b/%C3%BC%231.md"}')
  })

  it('makes no link of what an article says', () => {
    const report = markedReport('⟦x⟧', {message: '`[here](https://example.org)` leads away.'})
    expect(JSON.stringify(write([report]))).toContain(String.raw`\\[here\\](https`)
  })

  it('follows the schema of the standard for any text and path', () => {
    assert(property(array(hostileReport, {maxLength: 3}), (reports) => {
      expect(isValid(write(reports)), JSON.stringify(isValid.errors)).toBe(true)
    }))
  })
})
