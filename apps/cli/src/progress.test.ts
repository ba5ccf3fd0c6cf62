import {describe, expect, it} from 'vitest'
import {progressLine} from './progress.ts'

describe('progressLine', () => {
  it('says how far, how fast, what was found, and how long still', () => {
    expect(progressLine({articles: 1200, total: 3400, findings: 1, seconds: 3}))
      .toBe('1200 of 3400 articles, 400 a second, 1 finding so far, 6 s left')
    expect(progressLine({articles: 10, total: 1000, findings: 0, seconds: 1}))
      .toBe('10 of 1000 articles, 10 a second, 0 findings so far, 1 min 39 s left')
  })
})
