import {assert, integer, property} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dayNumber} from './calendar.ts'
import {fromLunarHijri} from './lunar-hijri.ts'

describe('the calendar of Umm al-Qura', () => {
  it.each([
    [1300, 1, 1, '1882-11-12'],
    [1400, 1, 1, '1979-11-21'],
    [1446, 10, 1, '2025-03-30'],
    [1447, 12, 10, '2026-05-27'],
  ])('%i-%i-%i', (year, month, day, expected) => {
    const date = fromLunarHijri({year, month, day})
    expect([date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-')).toBe(expected)
    expect(date.exists).toBe(true)
  })

  it('has months of 29 or 30 days, one after the other', () => {
    assert(property(integer({min: 1300, max: 1499}), integer({min: 1, max: 12}), (year, month) => {
      const next = month === 12 ? {year: year + 1, month: 1, day: 1} : {year, month: month + 1, day: 1}
      const length = dayNumber(fromLunarHijri(next)) - dayNumber(fromLunarHijri({year, month, day: 1}))
      expect([29, 30]).toContain(length)
    }))
  })

  it('has no day after the thirtieth', () => {
    expect(fromLunarHijri({year: 1447, month: 9, day: 31}).exists).toBe(false)
  })
})
