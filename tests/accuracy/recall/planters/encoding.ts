import type {Planter} from '../planter.ts'
import {withMatch} from '../planter.ts'

const latin = ['en', 'id', 'de', 'fr', 'es', 'it', 'pt', 'cs', 'pl', 'nl', 'vi', 'tr']

/** A word of Latin letters, to put something in front of, behind or into. */
const inWord = /(?<=\p{sc=Latn}{3})(?=\p{sc=Latn}{3})/gu
const betweenWords = /(?<=\p{L}) (?=\p{L})/gu

function intoWords(rule: string, marked: readonly string[], more: Partial<Planter> = {}): Planter {
  return {
    rules: [rule], languages: latin,
    plant: (manuscript, random) => withMatch(manuscript, random, inWord, () => `⟦${random.pick(marked)}⟧`),
    ...more,
  }
}

function betweenTheWords(rule: string, marked: readonly string[], more: Partial<Planter> = {}): Planter {
  return {
    rules: [rule], languages: latin,
    plant: (manuscript, random) => withMatch(manuscript, random, betweenWords, () => ` ${random.pick(marked)} `),
    ...more,
  }
}

/** UTF-8 read as Windows-1252. */
const misread = ['Ã©', 'Ã¼', 'Ã¶', 'Ã±', 'Ã¨', 'Ã§', 'Ã¤', 'Ã¡', 'Ãª', 'Ã´']

export const encodingPlanters: readonly Planter[] = [
  {
    rules: ['encoding/no-mojibake'],
    languages: latin,
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<=\p{Ll}{2})\p{Ll}(?=\p{Ll}{2})/gu, () => `⟦${random.pick(misread)}⟧`),
  },
  {
    rules: ['encoding/no-mojibake'],
    name: 'encoding/no-mojibake, quotation marks',
    languages: latin,
    plant: (manuscript, random) => withMatch(manuscript, random, betweenWords, () =>
      random.pick([' ⟦â€“⟧ ', '⟦â€™⟧s ', ' ⟦â€¦⟧ ', '⟦Â\u00A0⟧'])),
  },
  intoWords('encoding/no-replacement-character', ['\uFFFD', '\uFFFD\uFFFD']),
  intoWords('encoding/no-invisible-character', ['\u200B', '\u2060', '\uFEFF', '\u200D', '\u180E']),
  intoWords('encoding/no-control-character', ['\u0002', '\u001F', '\u007F', '\u0008', '\u009D']),
  intoWords('encoding/no-stray-bidi-control', ['\u200E', '\u202A', '\u2066', '\u200F']),
  intoWords('encoding/no-private-use-character', ['\uE001', '\uF0B7', '\uF020'], {formats: ['text', 'markdown']}),
  intoWords('encoding/no-presentation-form', ['ﬁ', 'ﬂ', 'ﬀ', 'ﬃ']),
  {
    rules: ['encoding/no-decomposed-letter'],
    languages: latin,
    plant: (manuscript, random) => withMatch(manuscript, random, /(?<=\p{Ll}{2})[aeou](?=\p{Ll})/gu, ([letter]) =>
      `⟦${letter}${random.pick(['\u0301', '\u0300', '\u0302'])}⟧`),
  },
  {
    rules: ['encoding/no-mixed-script-word'],
    languages: latin,
    plant: (manuscript, random) => withMatch(
      manuscript, random, /(?<![\p{L}\p{N}'’-])([bcdfghj-np-tv-z]{1,3})([aeo])([a-z]{2,12})(?![\p{L}\p{N}'’-])/gu,
      ([, start = '', letter = '', end = '']) => `⟦${start}${{a: 'а', e: 'е', o: 'о'}[letter] ?? ''}${end}⟧`,
    ),
  },
  betweenTheWords('encoding/no-leftover-entity', ['⟦&amp;⟧', '⟦&nbsp;⟧', '⟦&#8211;⟧', '⟦&mdash;⟧', '⟦&quot;⟧'], {formats: ['text', 'html']}),
  {
    rules: ['encoding/no-leftover-entity'],
    name: 'encoding/no-leftover-entity, in titles',
    formats: ['markdown', 'html'],
    plant: (manuscript, random) => ({...manuscript, title: `${manuscript.title} ⟦${random.pick(['&amp;', '&#8211;', '&#039;'])}⟧ Lirana`}),
  },
]
