import {describe, expect, it} from 'vitest'
import type {Corpus, OtherArticles} from '@presscheck/rule-kit'
import {createLinter} from './linter.ts'

describe('fix', () => {
  const linter = createLinter({now: {year: 2026, month: 11, day: 24}})

  it('gives back the byte order mark that it was handed, and mends what stands behind it', () => {
    const source = '# The bridge\n\nThe bridge was was closed on Monday.  \n\n\n\n\nIt opens soon.'
    const fixed = linter.fix(source, {format: 'markdown'})
    expect(fixed).not.toBe(source)
    expect(linter.fix(`\uFEFF${source}`, {format: 'markdown'})).toBe(`\uFEFF${fixed}`)
  })
})

describe('alone', () => {
  const linter = createLinter({now: {year: 2026, month: 11, day: 24}})
  const others: OtherArticles = {
    total: 30,
    recurrence: () => ({count: 20, exact: true, examples: ['a.md', 'b.md']}),
    alike: () => [],
  }
  const corpus: Corpus = {besides: () => others}
  const line = 'The ferry sails again from Monday, after three weeks of storm had kept it in the port of the island.'

  it.each([
    ['the usual', `# The the ferry\n\n${line}\n\nslot gacor\n`],
    ['some hidden', `# A ferry\n\n<!-- presscheck-disable-next-line prose/*, duplication/* -- quoted -->\nIt is is so.\n\n${line}\n`],
    ['a comment that hides only copies', `<!-- presscheck-disable duplication/* -->\n\n${line}\n\nIt is is so.\n`],
    ['a comment that hides nothing', `<!-- presscheck-disable title/* -->\n\n${line}\n\nIt is is so.\n`],
  ])('and what others add is what one look finds: %s', (_, source) => {
    const together = linter.lint(source, {format: 'markdown', corpus})
    const alone = linter.lint(source, {format: 'markdown'})
    expect(together.findings).not.toEqual(alone.findings)
    const {findings, suppressed} = linter.lint(source, {format: 'markdown', corpus, alone})
    expect({findings, suppressed}).toEqual({findings: together.findings, suppressed: together.suppressed})
  })
})
