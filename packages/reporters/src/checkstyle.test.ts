import {array, assert, property} from 'fast-check'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {checkstyle} from './checkstyle.ts'
import {hostileReport} from './testing/hostile.ts'
import {markedReport, written} from './testing/marked-report.ts'
import {readXml} from './testing/read-xml.ts'

const number = v.pipe(v.string(), v.regex(/^[1-9]\d*$/))

/** The elements that Checkstyle's XMLLogger writes, and the severities that its readers know. */
const document = v.strictObject({
  name: v.literal('checkstyle'),
  attributes: v.strictObject({version: v.string()}),
  children: v.array(v.strictObject({
    name: v.literal('file'),
    attributes: v.strictObject({name: v.string()}),
    children: v.pipe(v.array(v.strictObject({
      name: v.literal('error'),
      attributes: v.strictObject({
        line: number, column: number, severity: v.picklist(['error', 'warning', 'info']), message: v.string(), source: v.string(),
      }),
      children: v.tuple([]),
    })), v.minLength(1)),
  })),
})

describe('checkstyle', () => {
  it('writes the findings of each article that has some', () => {
    expect(written(checkstyle, [markedReport('It is ⟦the the⟧ end.', {message: '`<b>` & "more"'}), markedReport('Fine.')])).toBe([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<checkstyle version="4.3">',
      '  <file name="news.txt">',
      '    <error line="1" column="7" severity="error" message="`&lt;b&gt;` &amp; &quot;more&quot;" source="presscheck.prose.no-repeated-word"/>',
      '  </file>',
      '</checkstyle>',
      '',
    ].join('\n'))
    expect(readXml(written(checkstyle, []))).toMatchObject({children: []})
  })

  it('has the form that its readers know, for any text and path', () => {
    assert(property(array(hostileReport, {maxLength: 3}), (reports) => {
      expect(v.parse(document, readXml(written(checkstyle, reports))).children).toHaveLength(reports.length)
    }))
  })
})
