import {describe, expect, it} from 'vitest'
import fc from 'fast-check'
import {type JsonNode, leavesOf, memberOf} from './json-tree.ts'
import {scanJson} from './scan-json.ts'

/** What `JSON.parse` would make of it. */
function plain(node: JsonNode | undefined): unknown {
  if (node === undefined) return undefined
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'array') return node.items.map(plain)
  return Object.fromEntries(node.members.map(({key, value}) => [key, plain(value)]))
}

describe('scanJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
      const source = JSON.stringify(value, undefined, space)
      const scan = scanJson(source)
      expect(JSON.stringify(plain(scan.value))).toBe(JSON.stringify(JSON.parse(source)))
      expect(scan.brokenAt).toBeUndefined()
      expect(scan.end).toBe(source.length)
    }))
  })

  it('places every string, through escapes', () => {
    fc.assert(fc.property(fc.array(fc.string({unit: 'binary'})), (strings) => {
      const source = ` ${JSON.stringify({list: strings})}`
      const {value} = scanJson(source)
      const leaves = value ? leavesOf(value) : []
      expect(leaves.map(({path}) => path)).toEqual(strings.map((_, index) => ['list', index]))
      for (const [index, {scalar, keyRange}] of leaves.entries()) {
        expect(source.slice(...keyRange)).toBe('list')
        expect(source.slice(...scalar.range)).toBe(JSON.stringify(strings[index]).slice(1, -1))
        for (let at = 0; at < scalar.text.length; at++) {
          const piece = source.slice(...scalar.locate(at, at + 1))
          expect(JSON.parse(`"${piece}"`)).toBe(scalar.text[at])
        }
      }
    }))
  })

  it.each([
    ['a bare quotation mark', '{"headline": "She said "no" again", "name": "x"}', {headline: 'She said "no" again', name: 'x'}],
    ['a raw line break', '{"a": "one\ntwo"}', {a: 'one\ntwo'}],
    ['a spare comma', '{"a": [1, 2,],}', {a: [1, 2]}],
    ['a missing comma', '{"a": "1"\n"b": "2"}', {a: '1', b: '2'}],
    ['single quotes', '{\'a\': \'b\'}', {a: 'b'}],
    ['bare words', '{a: yes, b: 2}', {a: 'yes', b: 2}],
    ['comments', '/* x */ {"a": 1, // y\n"b": 2}', {a: 1, b: 2}],
    ['no end', '{"a": {"b": [1', {a: {b: [1]}}],
    ['a missing value', '{"a": , "b": 2}', {b: 2}],
    ['the wrong bracket', '{"a": [1}', {a: [1]}],
  ])('reads on over %s', (_, source, expected) => {
    const scan = scanJson(source)
    expect(plain(scan.value)).toEqual(expected)
    expect(scan.brokenAt).toBeDefined()
  })

  it('never throws, and never leaves its stretch', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom(...Array.from('{}[]",:\\/* \n\'au1'))}), fc.nat(5), (source, start) => {
      const end = Math.max(start, source.length - 2)
      const scan = scanJson(source, start, end)
      expect(scan.end).toBeLessThanOrEqual(Math.max(end, start))
      for (const {scalar} of scan.value ? leavesOf(scan.value) : []) {
        expect(scalar.range[0]).toBeGreaterThanOrEqual(start)
        expect(scalar.range[1]).toBeLessThanOrEqual(end)
      }
    }), {numRuns: 1000})
  })

  it('bears any depth', () => {
    const depth = 100_000
    expect(scanJson('['.repeat(depth) + '}'.repeat(depth)).brokenAt).toBe(depth + 1)
    const {value} = scanJson('{"a":'.repeat(depth))
    expect(value && leavesOf(value)).toEqual([])
  })
})

describe('memberOf', () => {
  it('takes the last of two', () => {
    expect(plain(memberOf(scanJson('{"a": 1, "a": 2}').value, 'a'))).toBe(2)
    expect(memberOf(scanJson('[1]').value, 'a')).toBeUndefined()
  })
})
