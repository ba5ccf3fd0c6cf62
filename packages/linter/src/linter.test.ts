import {describe, expect, it} from 'vitest'
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
