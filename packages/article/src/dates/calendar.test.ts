import {assert, integer, property, record} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dayExists, dayNumber, dayOfNumber, daysBetween, daysInMonth, weekdayOf} from './calendar.ts'
import {fromSolarHijri} from './eras.ts'

describe('the calendar', () => {
  it('counts days as the calendar of JavaScript does', () => {
    assert(property(integer({min: -100_000_000, max: 100_000_000}), (days) => {
      const date = new Date(days * 86_400_000)
      const day = {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}
      expect(dayOfNumber(days)).toEqual(day)
      expect(dayNumber(day)).toBe(days)
      expect(weekdayOf(day)).toBe(date.getUTCDay())
      expect(dayExists(day)).toBe(true)
    }))
  })

  it('knows the length of months', () => {
    const months = record({year: integer({min: 1, max: 9999}), month: integer({min: 1, max: 12})})
    assert(property(months, ({year, month}) => {
      const next = month === 12 ? {year: year + 1, month: 1, day: 1} : {year, month: month + 1, day: 1}
      expect(daysInMonth(year, month)).toBe(daysBetween({year, month, day: 1}, next))
    }))
    expect([0, 13].map((month) => daysInMonth(2025, month))).toEqual([0, 0])
    expect([2000, 1900, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28])
  })

  it('counts from one day to another, backwards too', () => {
    const christmas = {year: 2025, month: 12, day: 25}
    expect(daysBetween(christmas, {year: 2026, month: 1, day: 1})).toBe(7)
    expect(daysBetween(christmas, {year: 2025, month: 12, day: 24})).toBe(-1)
  })
})

describe('the Solar Hijri calendar', () => {
  it('begins its year on the days that Iran kept', () => {
    const newYears = [
      [1358, 1979, 21], [1375, 1996, 20], [1399, 2020, 20], [1400, 2021, 21], [1403, 2024, 20], [1404, 2025, 21],
      [1408, 2029, 20], [1409, 2030, 21],
    ] as const
    for (const [year, gregorian, day] of newYears) {
      expect(fromSolarHijri({year, month: 1, day: 1})).toEqual({year: gregorian, month: 3, day, exists: true})
    }
  })

  it('knows which days it has', () => {
    expect(fromSolarHijri({year: 1404, month: 9, day: 16})).toMatchObject({year: 2025, month: 12, day: 7})
    expect(fromSolarHijri({year: 1403, month: 12, day: 30})).toMatchObject({month: 3, day: 20, exists: true})
    expect(fromSolarHijri({year: 1404, month: 12, day: 30}).exists).toBe(false)
    expect(fromSolarHijri({year: 1404, month: 7, day: 31}).exists).toBe(false)
  })
})
