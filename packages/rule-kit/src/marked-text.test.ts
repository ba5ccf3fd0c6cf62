import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readMarks, writeMarks} from './marked-text.ts'

describe('readMarks', () => {
  it('takes the marks out and says where they stood', () => {
    expect(readMarks('It was ⟦the the⟧ end⟦.⟧')).toEqual({text: 'It was the the end.', ranges: [[7, 14], [18, 19]]})
  })

  it('reads marks inside marks', () => {
    expect(readMarks('⟦a ⟦b⟧⟧').ranges).toEqual([[0, 3], [2, 3]])
  })

  it('refuses a mark that is never closed, or never opened', () => {
    expect(() => readMarks('⟦a')).toThrow('never closed')
    expect(() => readMarks('a⟧')).toThrow('never opened')
  })

  it('is the opposite of writeMarks', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), {minLength: 1, maxLength: 6})
    fc.assert(fc.property(words, fc.nat(), (list, seed) => {
      const text = list.join(' ')
      const start = seed % text.length
      expect(readMarks(writeMarks(text, [[start, text.length]]))).toEqual({text, ranges: [[start, text.length]]})
    }))
  })
})
