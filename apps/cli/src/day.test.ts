import {assert, date, property} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseDay} from './day.ts'
import {Problem} from './problem.ts'

describe('parseDay', () => {
  it('reads every day that a calendar has', () => {
    const days = date({min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
    assert(property(days, (day) => {
      expect(parseDay(day.toISOString().slice(0, 10))).toEqual({
        year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate(),
      })
    }))
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '24.11.2026', 'today', ''])(
    'refuses %j', (written) => {
      expect(() => parseDay(written)).toThrow(Problem)
    },
  )
})
