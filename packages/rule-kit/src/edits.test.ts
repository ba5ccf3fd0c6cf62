import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, joinEdits} from './edits.ts'
import type {Edit} from './finding.ts'

describe('applyEdits', () => {
  it('applies edits in any order', () => {
    const edits: Edit[] = [{range: [8, 11], text: 'dog'}, {range: [0, 1], text: 'The'}]
    expect(applyEdits('a brown cat', edits)).toBe('The brown dog')
  })

  it('keeps the first of two that overlap', () => {
    expect(applyEdits('abcdef', [{range: [1, 4], text: 'X'}, {range: [3, 5], text: 'Y'}])).toBe('aXef')
  })

  it('keeps the first of two insertions at one place', () => {
    expect(applyEdits('ab', [{range: [1, 1], text: 'X'}, {range: [1, 1], text: 'Y'}])).toBe('aXb')
  })

  it('changes nothing outside its edits', () => {
    const pieces = fc.array(fc.tuple(fc.string(), fc.boolean(), fc.string()), {maxLength: 8})
    fc.assert(fc.property(pieces, (parts) => {
      const edits: Edit[] = []
      let source = ''
      let expected = ''
      for (const [text, isEdited, replacement] of parts) {
        // Two edits that touch at one start would be one place edited twice.
        if (isEdited && text !== '') edits.push({range: [source.length, source.length + text.length], text: replacement})
        expected += isEdited && text !== '' ? replacement : text
        source += text
      }
      expect(applyEdits(source, edits.toReversed())).toBe(expected)
    }))
  })
})

describe('joinEdits', () => {
  it('does what its edits do one by one', () => {
    const edits: Edit[] = [{range: [2, 7], text: 'red'}, {range: [7, 7], text: ' old'}, {range: [8, 11], text: 'dog'}]
    const joined = joinEdits('a brown cat', edits)
    expect(joined).toEqual({range: [2, 11], text: 'red old dog'})
    expect(applyEdits('a brown cat', joined ? [joined] : [])).toBe(applyEdits('a brown cat', edits))
  })

  it('makes none of none', () => {
    expect(joinEdits('a', [])).toBeUndefined()
  })
})
