import {array, assert, property} from 'fast-check'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {junit} from './junit.ts'
import {hostileReport} from './testing/hostile.ts'
import {markedReport, written} from './testing/marked-report.ts'
import {readXml} from './testing/read-xml.ts'

const result = v.strictObject({
  name: v.picklist(['failure', 'error']),
  attributes: v.strictObject({type: v.string(), message: v.string()}),
  children: v.tuple([]),
})

const number = v.pipe(v.string(), v.regex(/^\d+$/))

/** What the schema of Jenkins' xUnit plugin and the documentation of GitLab and Azure have in common. */
const document = v.strictObject({
  name: v.literal('testsuites'),
  attributes: v.strictObject({name: v.string()}),
  children: v.array(v.strictObject({
    name: v.literal('testsuite'),
    attributes: v.strictObject({name: v.string(), tests: number, failures: number, errors: number}),
    children: v.pipe(v.array(v.strictObject({
      name: v.literal('testcase'),
      attributes: v.strictObject({name: v.string(), classname: v.string()}),
      children: v.pipe(v.array(result), v.maxLength(1)),
    })), v.minLength(1)),
  })),
})

describe('junit', () => {
  it('is a suite an article, with a failure a finding', () => {
    const text = written(junit, [markedReport('It is ⟦the the⟧ end.'), markedReport('Fine.')], {}, ['gone.md: There is none.'])
    expect(text).toBe([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<testsuites name="Presscheck">',
      '  <testsuite name="news.txt" tests="1" failures="1" errors="0">',
      '    <testcase name="prose/no-repeated-word at 1:7" classname="news.txt">',
      '      <failure type="error" message="`the` stands twice: remove one.">news.txt:1:7</failure>',
      '    </testcase>',
      '  </testsuite>',
      '  <testsuite name="news.txt" tests="1" failures="0" errors="0">',
      '    <testcase name="no findings" classname="news.txt"/>',
      '  </testsuite>',
      '  <testsuite name="presscheck" tests="1" failures="0" errors="1">',
      '    <testcase name="trouble 1" classname="presscheck">',
      '      <error type="trouble" message="gone.md: There is none."/>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n'))
  })

  it('is whole without articles', () => {
    expect(v.parse(document, readXml(written(junit, []))).children).toEqual([])
  })

  it('has the form that CI systems read, for any text and path', () => {
    assert(property(array(hostileReport, {maxLength: 3}), (reports) => {
      expect(v.parse(document, readXml(written(junit, reports, {}, reports.map(({name}) => name)))).children)
        .toHaveLength(reports.length === 0 ? 0 : reports.length + 1)
    }))
  })
})
