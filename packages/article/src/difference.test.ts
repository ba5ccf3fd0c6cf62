import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {differenceOf} from './difference.ts'

const text = fc.array(fc.constantFrom('a', 'ab', 'abc'.repeat(2000), '🚢', '\n'), {maxLength: 12}).map((parts) => parts.join(''))

describe('where two texts differ', () => {
  it('is between what they share', () => {
    fc.assert(fc.property(text, text, text, text, (before, removed, inserted, after) => {
      const [previous, next] = [before + removed + after, before + inserted + after]
      const {start, end, previousEnd} = differenceOf(previous, next)
      expect(previous.slice(0, start) + next.slice(start, end) + previous.slice(previousEnd)).toBe(next)
      expect(next.slice(0, start) + previous.slice(start, previousEnd) + next.slice(end)).toBe(previous)
      expect(end - start).toBeLessThanOrEqual(inserted.length)
      expect(previousEnd - start).toBeLessThanOrEqual(removed.length)
    }))
  })

  it('is nowhere in one text', () => {
    fc.assert(fc.property(text, (same) => {
      const {start, end, previousEnd} = differenceOf(same, same)
      expect([start, end]).toEqual([end, previousEnd])
    }))
  })
})
