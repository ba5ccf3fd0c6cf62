import {check} from 'recheck'
import {describe, expect, it} from 'vitest'
import {builtPatterns} from './built-patterns.ts'

const patterns = await builtPatterns()

describe('patterns that are built at run time', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(20)
  })

  it.each(patterns)('%s takes time that grows with the text', async (pattern) => {
    const found = await check(pattern.source, pattern.flags, {timeout: 5000})
    expect([found.status, found.status === 'vulnerable' ? found.complexity.summary : '']).not.toContain('vulnerable')
  })
})
