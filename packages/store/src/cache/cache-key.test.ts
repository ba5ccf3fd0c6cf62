import {describe, expect, it} from 'vitest'
import {cacheKey, contentHash} from './cache-key.ts'

const settings = {preset: 'recommended', rules: [{'spam/*': ['error', {most: 3}]}], now: {year: 2026, month: 11, day: 24}}

describe('cacheKey', () => {
  it('is another for another version, other settings and another day', () => {
    const keys = [
      cacheKey('1', settings),
      cacheKey('2', settings),
      cacheKey('1', {...settings, preset: 'news'}),
      cacheKey('1', {...settings, now: {...settings.now, day: 25}}),
    ]
    expect(new Set(keys).size).toBe(4)
    expect(cacheKey('1', structuredClone(settings))).toBe(keys[0])
  })

  it('is none where settings hold code or what JSON does not tell apart', () => {
    expect(cacheKey('1', {...settings, extraRules: [{check() { /* Another each time. */ }}]})).toBeUndefined()
    expect(cacheKey('1', {...settings, rules: {'a/b': ['error', {allow: /x/}]}})).toBeUndefined()
  })
})

describe('contentHash', () => {
  it('tells bytes apart and means nothing in a path', () => {
    expect(contentHash(new Uint8Array([1]))).not.toBe(contentHash(new Uint8Array([2])))
    expect(contentHash(new Uint8Array([1]))).toMatch(/^[\w-]{24}$/)
  })
})
