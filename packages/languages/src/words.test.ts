import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {scanWords} from './words.ts'

function wordsOf(text: string): readonly string[] {
  const {length, starts, ends} = scanWords(text)
  return Array.from({length}, (_, i) => text.slice(starts[i], ends[i]))
}

describe('scanWords', () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    ['no text', '', []],
    ['nothing but signs', ' … — “” 🎉 ', []],
    ['plain words', 'The vote is on Monday.', ['The', 'vote', 'is', 'on', 'Monday']],
    ['apostrophes of both kinds', 'don\'t Jum’at l’homme', ['don\'t', 'Jum’at', 'l’homme']],
    ['an apostrophe at an edge', '\'tis the boys\' turn', ['tis', 'the', 'boys', 'turn']],
    ['hyphens', 'buku-buku e‑mail -x- a--b', ['buku-buku', 'e‑mail', 'x', 'a', 'b']],
    ['inner stops', 'U.S. a.n. 3.14 example.com end.', ['U.S', 'a.n', '3.14', 'example.com', 'end']],
    ['a lost blank', 'sudah.Kita', ['sudah.Kita']],
    ['low lines', 'user_data _x_', ['user_data', '_x_']],
    ['figures', '20/10/2026 5G ½', ['20', '10', '2026', '5G', '½']],
    ['combining marks', 'cafe\u0301 हिन्दी', ['cafe\u0301', 'हिन्दी']],
    ['zero-width joiners', 'می\u200Cخواهم co\u00ADop', ['می\u200Cخواهم', 'co\u00ADop']],
    ['letters beyond U+FFFF', 'a𝐁c 𠮷野家 x😀y', ['a𝐁c', '𠮷野家', 'x', 'y']],
    ['half a surrogate pair', 'a\uD83Db\uDE00c', ['a', 'b', 'c']],
    ['scripts without blanks', '東京は雨、Kubernetes集群', ['東京は雨', 'Kubernetes', '集群']],
    ['Thai with its marks', 'ข่าววันนี้ ก.พ.', ['ข่าววันนี้', 'ก', 'พ']],
    ['the prolonged sound mark', 'コーヒー', ['コーヒー']],
    ['code in prose', 'run \uFFFC\uFFFC now', ['run', 'now']],
    ['Korean', '서울시는 오늘', ['서울시는', '오늘']],
  ])('finds %s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  it('gives spans in order, apart and inside the text, whatever the text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
      const {length, starts, ends} = scanWords(text)
      let end = 0
      for (let i = 0; i < length; i++) {
        const [from, to] = [starts[i] ?? -1, ends[i] ?? -1]
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }))
  })

  it('leaves no letter and no figure outside a word', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 100}), (text) => {
      const {length, starts, ends} = scanWords(text)
      let rest = ''
      let end = 0
      for (let i = 0; i < length; i++) {
        rest += text.slice(end, starts[i])
        end = ends[i] ?? 0
      }
      expect(rest + text.slice(end)).not.toMatch(/[\p{L}\p{Nd}]/u)
    }))
  })
})
