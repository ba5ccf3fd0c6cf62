import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compile, loadMatcher} from './index.ts'

/** What is found of some phrases in a text, as it stands there. */
function found(phrases: readonly string[], text: string): readonly string[] {
  const hits: string[] = []
  loadMatcher(compile(phrases)).scan(text, (_phrase, start, end) => void hits.push(text.slice(start, end)))
  return hits
}

describe('a phrase', () => {
  it.each([
    ['in another case', 'DATA sgp', 'DATA sgp'],
    ['over a line break', 'data\n  sgp', 'data\n  sgp'],
    ['in full width', 'ｄａｔａ ＳＧＰ', 'ｄａｔａ ＳＧＰ'],
    ['in mathematical letters', '𝐝𝐚𝐭𝐚 𝐬𝐠𝐩', '𝐝𝐚𝐭𝐚 𝐬𝐠𝐩'],
    ['with a soft hyphen and zero-width characters', 'da\u00ADta s\u200Bgp', 'da\u00ADta s\u200Bgp'],
    ['in look-alikes of another alphabet', 'dаtа sgр', 'dаtа sgр'],
    ['with figures for letters', 'd4t4 sgp', 'd4t4 sgp'],
  ])('is found %s', (_name, text, expected) => {
    expect(found(['data sgp'], `Here: ${text}.`)).toEqual([expected])
  })

  it('is found with its letters spaced or dotted', () => {
    expect(found(['slot gacor'], 'now s l o t g a c o r here')).toHaveLength(1)
    expect(found(['slot gacor'], 'now s.l.o.t g.a.c.o.r here')).toHaveLength(1)
  })

  it.each([
    ['inside a longer word', 'user_data SGPRs and data SGPerm'],
    ['behind a low line', 'my_data sgp'],
    ['in front of a figure', 'data sgp2'],
    ['behind letters', 'metadata sgp'],
  ])('is not found %s', (_name, text) => {
    expect(found(['data sgp'], text)).toEqual([])
  })

  it('needs no blanks where a script has none, and the longest counts', () => {
    expect(found(['เว็บ', 'เว็บตรง'], 'นี่คือเว็บตรงใหม่')).toEqual(['เว็บตรง'])
    expect(found(['六合彩'], '香港六合彩资料')).toEqual(['六合彩'])
  })

  it('is found beside others that overlap it', () => {
    expect(found(['slot gacor', 'gacor hari ini'], 'slot gacor hari ini').toSorted()).toEqual(['gacor hari ini', 'slot gacor'])
  })
})

describe('a table', () => {
  it('is the same bytes each time', () => {
    expect(compile(['data sgp', 'slot'])).toEqual(compile(['data sgp', 'slot']))
  })

  it('is refused where it is none', () => {
    expect(() => loadMatcher(new Uint8Array([1, 2, 3]))).toThrow()
  })

  it('tells phrases by their number', () => {
    const numbers: number[] = []
    loadMatcher(compile(['one', 'two', 'three'])).scan('three two one', (phrase) => void numbers.push(phrase))
    expect(numbers).toEqual([2, 1, 0])
  })
})

/** The same by brute force, for plain words: at each place, each phrase, between signs that are no part of a word. */
function naive(phrases: readonly string[], text: string): readonly string[] {
  const hits: string[] = []
  const isWord = (sign: string) => /^[a-z0-9_]$/i.test(sign)
  for (const phrase of phrases) {
    for (let start = 0; start + phrase.length <= text.length; start++) {
      const end = start + phrase.length
      if (text.slice(start, end).toLowerCase() !== phrase) continue
      if (!isWord(text.charAt(start - 1)) && !isWord(text.charAt(end))) hits.push(`${phrase}@${start}`)
    }
  }
  return hits.toSorted()
}

describe('the automaton', () => {
  const word = fc.stringMatching(/^[abc]{3,4}$/)
  const phrase = fc.array(word, {minLength: 1, maxLength: 2}).map((words) => words.join(' '))
  const text = fc.array(fc.oneof(word, fc.constantFrom('.', ', ', ' ', '_', 'A', 'x')), {maxLength: 30})

  it('finds what a search by brute force finds', () => {
    fc.assert(fc.property(fc.uniqueArray(phrase, {minLength: 1, maxLength: 6}), text, (phrases, pieces) => {
      const source = pieces.join('').replaceAll(/\s+/g, ' ')
      const hits: string[] = []
      loadMatcher(compile(phrases)).scan(source, (number, start) => void hits.push(`${phrases[number] ?? ''}@${start}`))
      expect(hits.toSorted()).toEqual(naive(phrases, source))
    }), {numRuns: 150})
  })

  it('never throws, and stays inside of any text', () => {
    const matcher = loadMatcher(compile(['data sgp', 'สล็อต', 'slot gacor', 'ставки']))
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), (source) => {
      matcher.scan(source, (_phrase, start, end) => {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(source.length)
      })
    }))
  })
})
