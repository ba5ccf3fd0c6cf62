import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {OpenDocument} from './open-document.ts'
import type {PositionEncoding} from './position-encoding.ts'

const encodings: readonly PositionEncoding[] = ['utf-8', 'utf-16', 'utf-32']

function open(text: string, encoding: PositionEncoding = 'utf-16'): OpenDocument {
  return new OpenDocument({uri: 'file:///a.md', languageId: 'markdown', version: 1, text}, encoding)
}

describe('an open document', () => {
  it.each([
    ['utf-8', 11], ['utf-16', 6], ['utf-32', 5],
  ] as const)('counts characters in %s', (encoding, character) => {
    const text = 'one\r\né 🚢 日x'
    const document = open(text, encoding)
    expect(document.positionAt(text.indexOf('x'))).toEqual({line: 1, character})
    expect(document.offsetAt({line: 1, character})).toBe(text.indexOf('x'))
  })

  it('takes places outside of the text for its ends', () => {
    const document = open('one\ntwo\n')
    expect(document.offsetAt({line: 0, character: 99})).toBe(3)
    expect(document.offsetAt({line: 9, character: 0})).toBe(8)
    expect(document.offsetAt({line: -1, character: -1})).toBe(0)
  })

  it('knows what of its file could not be read, through edits', () => {
    const document = open('a \uFFFD b \uFFFD c \uFFFD')
    document.compareWith({text: 'another', undecodable: [1]})
    expect(document.undecodable).toEqual([])
    document.compareWith({text: document.text, undecodable: [2, 6, 10]})
    const insert = (from: number, to: number, text: string): void => {
      document.change(2, [{range: document.rangeOf([from, to]), text}])
    }
    insert(4, 4, 'new ')
    expect(document.undecodable).toEqual([2, 10, 14])
    insert(10, 11, 'é')
    expect(document.undecodable).toEqual([2, 14])
    expect(document.undecodable.map((at) => document.text.charAt(at))).toEqual(['\uFFFD', '\uFFFD'])
  })

  it('follows edits as if it were opened anew', () => {
    const piece = fc.string({unit: fc.constantFrom('a', '\r', '\n', '🚢', 'é', 'b'), maxLength: 12})
    const edit = fc.record({from: fc.nat(20), length: fc.nat(6), inserted: piece})
    const edits = fc.array(edit, {maxLength: 8})
    fc.assert(fc.property(piece, edits, fc.constantFrom(...encodings), (text, changes, encoding) => {
      const document = open(text, encoding)
      for (const [version, {from, length, inserted}] of changes.entries()) {
        const before = document.text
        const range = document.rangeOf([Math.min(from, before.length), Math.min(from + length, before.length)])
        const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)]
        document.change(version, [{range, text: inserted}])
        expect(document.text).toBe(before.slice(0, start) + inserted + before.slice(end))
        const fresh = open(document.text, encoding)
        for (let at = 0; at <= document.text.length; at++) expect(document.positionAt(at)).toEqual(fresh.positionAt(at))
      }
    }))
  })
})
