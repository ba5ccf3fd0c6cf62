import {parseArticle} from '@presscheck/article'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {censusOf} from './character-census.ts'

const census = (text: string) => censusOf(parseArticle(text))

describe('censusOf', () => {
  it('never misses a character', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', minLength: 1}), fc.nat(), fc.nat(300), fc.nat(300), (text, at, below, above) => {
      const {source} = parseArticle(text)
      const unit = source.charCodeAt(at % source.length)
      if (Number.isNaN(unit)) return
      expect(census(text).mayHold(Math.max(0, unit - below), unit + above)).toBe(true)
    }))
  })

  it('tells exactly which of the frequent characters are absent', () => {
    const found = census('It’s {here} at 5 €.')
    expect(found.mayHold(0x2019)).toBe(true)
    expect(found.mayHold(0x200b, 0x200f)).toBe(false)
    expect(found.mayHold(0x80, 0xff)).toBe(false)
    expect(found.mayHold(0x300, 0x36f)).toBe(false)
    expect(found.holdsAny('{%')).toBe(true)
    expect(found.holdsAny('<[%')).toBe(false)
  })
})
