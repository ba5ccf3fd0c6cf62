import {assert, property, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '@presscheck/article'
import {reportArticle} from '../report.ts'
import {findingAt, markedReport, written} from '../testing/marked-report.ts'
import {columns} from './display.ts'
import {stylish} from './stylish.ts'

describe('stylish', () => {
  it('shows place, message, rule, line and what to do', () => {
    const article = markedReport('One.\n\nIt is ⟦the the⟧ end.\n', {
      fix: {range: [12, 19], text: 'the'},
      suggestions: [{message: 'Delete the paragraph', edit: {range: [4, 24], text: ''}}],
      related: [{message: 'where it began', range: [0, 4]}],
    })
    expect(written(stylish, [article, markedReport('Fine.\n')])).toBe(`news.txt

  3:7  error: \`the\` stands twice: remove one.  prose/no-repeated-word
  3 │ It is the the end.
    │       ^^^^^^^
    └ fix: \`the the\` → \`the\`
    └ suggestion: Delete the paragraph
    └ see 1:1: where it began

✖ 1 error in 1 of 2 articles (--fix repairs 1 of them)
`)
  })

  it('says what a fix inserts or deletes', () => {
    expect(written(stylish, [markedReport('End⟦⟧', {fix: {range: [3, 3], text: '\n'}})]))
      .toContain('└ fix: insert `⏎`')
    expect(written(stylish, [markedReport('A⟦ B⟧', {fix: {range: [1, 3], text: ''}})]))
      .toContain('└ fix: delete ` B`')
  })

  it('has a short good word for clean articles, and none where there was no article', () => {
    expect(written(stylish, [markedReport('Fine.')])).toBe('✔ 1 article checked, nothing to report\n')
    expect(written(stylish, [])).toBe('')
  })

  it('tells warnings, notes and fixed findings apart in its summary', () => {
    const articles = [
      markedReport('⟦a⟧ ⟦b⟧', {severity: 'warning'}),
      {...markedReport('⟦a⟧', {severity: 'info'}), fixed: 2},
    ]
    expect(written(stylish, articles)).toMatch(/\n▲ 2 warnings, 1 info in 2 of 2 articles, 2 findings fixed\n$/)
  })

  it('wraps a long message under itself, and gives the rule a line where it has no room', () => {
    const message = 'The date is written in English, but the article is in Indonesian: write `7 Desember 2025`.'
    const [, , ...lines] = written(stylish, [markedReport('⟦x⟧', {message})]).split('\n')
    expect(lines.slice(0, 3)).toEqual([
      '  1:1  error: The date is written in English, but the article is in Indonesian:',
      '       write `7 Desember 2025`.  prose/no-repeated-word',
      '  1 │ x',
    ])
  })

  it('links the rule to its page where a page is known', () => {
    const ruleUrl = (ruleId: string) => `https://example.org/rules/${ruleId}`
    const text = written(stylish, [markedReport('⟦x⟧')], {ruleUrl})
    expect(text).toContain(
      '\u001b]8;;https://example.org/rules/prose/no-repeated-word\u001b\\prose/no-repeated-word\u001b]8;;\u001b\\',
    )
  })

  it('colours by severity, and not at all without colour', () => {
    const articles = [markedReport('⟦x⟧', {severity: 'warning'})]
    expect(written(stylish, articles, {color: true})).toContain('\u001b[33m')
    expect(written(stylish, articles)).not.toContain('\u001b')
  })

  it('lets no text command the terminal, and stays within its width', () => {
    const text = string({unit: 'binary', maxLength: 120})
    assert(property(text, text, text, (source, message, name) => {
      const article = parseArticle(source)
      const findings = [findingAt([0, article.source.length], {message, fix: {range: [0, 0], text: message}})]
      const report = reportArticle({path: name, name}, {article, findings})
      const lines = written(stylish, [report]).split('\n')
      for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      for (const line of lines.slice(1, -2)) expect(columns(line)).toBeLessThanOrEqual(80)
    }))
  })
})
