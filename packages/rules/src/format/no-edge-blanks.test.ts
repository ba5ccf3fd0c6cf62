import {parseArticle} from '@presscheck/article'
import {fixUntilStable, hitFinder} from '@presscheck/rule-kit'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import noEdgeBlanks from './no-edge-blanks.ts'

const rule = noEdgeBlanks.prepare()

function fix(text: string): string {
  return fixUntilStable(text, (source) => {
    const article = parseArticle(source, {format: 'text'})
    const findings = rule.run({article, now: {year: 2026, month: 11, day: 24}, hits: hitFinder()})
    return findings.flatMap((finding) => finding.fix ?? [])
  })
}

describe('format/no-edge-blanks', () => {
  it('takes blank lines away and nothing else', () => {
    const blanks = fc.string({unit: fc.constantFrom(' ', '\t', '\n', '\r\n', '\r')})
    // What opens front matter is left to the writer.
    const words = fc.string({unit: fc.constantFrom('a', 'é', ' ', '\n', '😀', '-'), minLength: 1})
      .filter((text) => /^\S/.test(text) && /\S$/.test(text) && !text.startsWith('---'))
    fc.assert(fc.property(blanks, words, blanks, (before, text, after) => {
      const fixed = fix(before + text + after)
      expect(fixed.trim()).toBe(text)
      expect(fixed).toMatch(/^[ \t]*\S/)
      expect(fixed).toMatch(/\S(?:\r\n|\r|\n)?$/)
    }))
  })

  it('keeps the blanks of the first line, which may mean code', () => {
    expect(fix('\n\n    let it = be\n')).toBe('    let it = be\n')
  })
})
