import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeEntity, entity} from './entities.ts'

describe('decodeEntity', () => {
  it.each([
    ['&#8217;', '’'], ['&#x2019;', '’'], ['&#X2019;', '’'], ['&amp;', '&'], ['&amp;amp;', '&'], ['&amp;amp;#039;', '\''],
    ['&eacute;', 'é'], ['&Ouml;', 'Ö'], ['&ntilde;', 'ñ'], ['&ccedil;', 'ç'], ['&scaron;', 'š'], ['&aring;', 'å'],
    ['&frac12;', '½'], ['&Dagger;', '‡'], ['&nbsp;', '\u00A0'], ['&#128512;', '😀'],
  ])('reads %s', (written, character) => {
    expect(decodeEntity(written)).toBe(character)
  })

  it.each(['&T;', '&bogus;', '&xacute;', '&#0;', '&#7;', '&#xD800;', '&#1114112;', '&toString;', '&constructor;'])(
    'knows no %s', (written) => {
      expect(decodeEntity(written)).toBeUndefined()
    },
  )

  it('reads the number of any character, however often it was escaped', () => {
    const character = fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}).map((text) => String.fromCodePoint(text.codePointAt(0) ?? 0))
    fc.assert(fc.property(character, fc.nat(4), (sign, times) => {
      const written = `&${'amp;'.repeat(times)}#${sign.codePointAt(0) ?? 0};`
      expect(written.match(entity)).toEqual([written])
      expect(decodeEntity(written)).toBe(sign)
    }))
  })
})
