import {assert, property} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {github} from './github.ts'
import {hostileReport} from './testing/hostile.ts'
import {markedReport, written} from './testing/marked-report.ts'

describe('github', () => {
  it('writes a workflow command a finding', () => {
    const text = written(github, [markedReport('One.\n\nIt is ⟦the the⟧ end.\n', {severity: 'info'})])
    expect(text).toBe(
      '::notice file=news.txt,line=3,endLine=3,col=7,endColumn=14,title=Presscheck prose/no-repeated-word::'
      + '`the` stands twice: remove one.\n',
    )
  })

  it('gives no columns across lines, which GitHub would refuse', () => {
    const text = written(github, [markedReport('⟦One\n\nTwo⟧', {severity: 'warning'})])
    expect(text).toMatch(/^::warning file=news\.txt,line=1,endLine=3,title=/)
  })

  it('names files from the top of the repository', () => {
    expect(written(github, [markedReport('⟦x⟧')], {root: '/'})).toContain('file=site/news.txt,')
  })

  it('tells what could not be done', () => {
    expect(written(github, [], {}, ['a.md: 100% of it\nis missing.']))
      .toBe('::error title=Presscheck::a.md: 100%25 of it%0Ais missing.\n')
  })

  it('writes nothing for clean articles', () => {
    expect(written(github, [markedReport('Fine.')])).toBe('')
  })

  it('lets no text start a command of its own', () => {
    assert(property(hostileReport, (report) => {
      const lines = written(github, [report]).split(/\r\n?|\n/)
      expect(lines).toHaveLength(2)
      expect(lines[0]).toMatch(/^::(?:error|warning|notice) file=[^,]*,line=\d+,endLine=\d+,(?:col=\d+,endColumn=\d+,)?title=Presscheck prose\/no-repeated-word::Wrong: /)
    }))
  })
})
