import {assert, property, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findPathDate} from './path-date.ts'
import {readDate} from './read-date.ts'

const christmas = {year: 2025, month: 12, day: 25}

describe('a value that is one date', () => {
  it.each([
    '2025-12-25', '20251225', '2025-12-25T08:30', '2025-12-25T08:30:00Z', '2025-12-25T08:30:00.123+07:00', '20251225T083000Z',
    '2025-12-25 08:30:00 -0500', '2025-12-25 08:30', '2025-12-25t08:30:00z', '2025-12-25T08:30:00+0700',
  ])('is read for machines: %s', (text) => {
    expect(readDate(text)).toMatchObject({...christmas, form: 'iso', wellFormed: true, exists: true})
  })

  it.each([
    'Thu, 25 Dec 2025 08:30:00 GMT', 'December 25, 2025', '25/12/2025', '12/25/25', '2025/12/25', '2025/12/25 08:30', '25.12.25',
    'Published: December 25, 2025', 'Diterbitkan 25 Desember 2025, 08.30 WIB', 'Stand: 25.12.2025', ' 25 décembre 2025 ',
    'Thu Dec 25 2025 08:30:00 GMT+0700 (Western Indonesia Time)', '2025年12月25日', '٢٥ ديسمبر ٢٠٢٥', '۱۴۰۴/۱۰/۰۴',
  ])('is read for people: %s', (text) => {
    expect(readDate(text, {language: /[۰-۹]/.test(text) ? 'fa' : 'und'})).toMatchObject(christmas)
  })

  it.each([
    'soon', '', '2025', '2025-12', '2025-xx-25', '2025-13-45', 'Invalid Date', '2025-12-25T25:61:00Z', '2025-12-25 to 2025-12-27',
    'The vote on December 25, 2025 was close.', 'version 2025-12-25', '0000-00-00', '1735084800', 'T08:30',
  ])('is none of these: %s', (text) => {
    expect(readDate(text)).toBeUndefined()
  })

  it('may be one that does not exist, or one that machines misread', () => {
    expect(readDate('2025-02-30')).toMatchObject({day: 30, exists: false})
    expect(readDate('2020-12-05T23:15:0Z')).toMatchObject({minutes: 1395, offset: 0, wellFormed: false})
    expect(readDate('2015-06-29 1:00:19 -0400')).toMatchObject({minutes: 60, offset: -240, wellFormed: false})
    expect(readDate('2025-1-7')).toMatchObject({day: 7, form: 'numeric', wellFormed: false})
    expect(readDate('0001-01-01')).toMatchObject({year: 1, form: 'iso'})
  })

  it('has its time and zone', () => {
    expect(readDate('2025-12-25T08:30:00+07:00')).toMatchObject({minutes: 510, offset: 420})
    expect(readDate('2025-12-25T08:30:00Z')).toMatchObject({minutes: 510, offset: 0})
    expect(readDate('2025-12-25T08:30')).toMatchObject({minutes: 510, offset: undefined})
    expect(readDate('2025-12-25')).toMatchObject({minutes: undefined, offset: undefined})
  })

  it('is never found by throwing', () => {
    assert(property(string({unit: 'binary'}), (text) => {
      expect(readDate(text)).toBeUndefined()
    }))
  })
})

describe('the date of a path', () => {
  it.each([
    ['_posts/2025-12-25-bridge.md', '2025-12-25'], ['/2025/12/25/bridge/index.html', '2025/12/25'],
    ['https://example.org/world/2025/dec/25/bridge', '2025/dec/25'], ['news/20251225-bridge.md', '20251225'],
    ['2025/2025-13-99/2025-12-25.txt', '2025-12-25'], ['blog/2025_12_25.md', '2025_12_25'],
  ])('%s', (path, expected) => {
    const found = findPathDate(path)
    expect(found?.date).toMatchObject(christmas)
    expect(path.slice(found?.start, found?.end)).toBe(expected)
  })

  it.each(['posts/bridge.md', '/2025/12/bridge', 'a12025-12-25', 'id-202512251.html', '2025-12-255', '2025-12/25'])('not %s', (path) => {
    expect(findPathDate(path)).toBeUndefined()
  })
})
