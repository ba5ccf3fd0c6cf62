import {assert, property} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compact} from './compact.ts'
import {hostileReport} from './testing/hostile.ts'
import {markedReport, written} from './testing/marked-report.ts'

/** How the problem matcher `$eslint-compact` of VS Code reads a line. */
const eslintCompact = /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/

describe('compact', () => {
  it('writes a line a finding, and how many there are', () => {
    expect(written(compact, [markedReport('⟦a⟧\n⟦b⟧', {severity: 'warning'}), markedReport('Fine.')])).toBe([
      'news.txt: line 1, col 1, Warning - `the` stands twice: remove one. (prose/no-repeated-word)',
      'news.txt: line 2, col 1, Warning - `the` stands twice: remove one. (prose/no-repeated-word)',
      '',
      '2 problems',
      '',
    ].join('\n'))
    expect(written(compact, [markedReport('⟦a⟧')])).toMatch(/\n\n1 problem\n$/)
    expect(written(compact, [markedReport('Fine.')])).toBe('')
  })

  it('is read by the problem matcher of VS Code, whatever the text says', () => {
    assert(property(hostileReport, (report) => {
      const [line = '', ...rest] = written(compact, [report]).split('\n')
      expect(rest).toEqual(['', '1 problem', ''])
      expect(line).toMatch(eslintCompact)
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u202e\u2066]/u)
    }))
  })
})
