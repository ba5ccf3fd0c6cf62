import {describe, expect, it} from 'vitest'
import {requirement} from './requirements.ts'

describe('a part that some tests need', () => {
  it('lets them run where it is there', () => {
    expect(requirement('corpus', true, 'fetch it', 'corpus')).toBe(true)
  })

  it('skips them where it is missing', () => {
    expect(requirement('corpus', false, 'fetch it', 'chromium, spark')).toBe(false)
  })

  it('fails where it is missing and required', () => {
    expect(() => requirement('spark', false, 'pip install pyspark', 'corpus, spark'))
      .toThrow('spark is missing: pip install pyspark')
  })

  it('fails where the list names a part that no test knows', () => {
    expect(() => requirement('corpus', true, 'fetch it', 'corpse')).toThrow('PRESSCHECK_REQUIRE names corpse')
  })
})
