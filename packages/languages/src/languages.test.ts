import {describe, expect, it} from 'vitest'
import {languageOf} from './known-languages.ts'
import {languages} from './languages.ts'
import {phrases} from './phrases.ts'

const wordLists = [
  'functionWords', 'abbreviations', 'honorifics', 'determiners', 'relativeDates', 'bylineWords', 'dateLabels',
  'repeatable', 'salesWords',
] as const

describe.each(languages.map((language) => [language.code, language] as const))('%s', (_, {code, lexicons, signs}) => {
  const {months = [], weekdays = []} = lexicons

  it('names twelve months and seven weekdays', () => {
    expect(months).toHaveLength(12)
    expect(weekdays).toHaveLength(7)
    for (const row of [...months, ...weekdays]) expect(row.length).toBeGreaterThan(0)
  })

  it('gives no name to two months or two weekdays', () => {
    for (const rows of [months, weekdays]) expect(duplicates(rows.flat())).toEqual([])
  })

  it('writes its lists in lower case and NFC, without blanks at the edges, each entry once', () => {
    const lists = [
      ...wordLists.map((name) => lexicons[name] ?? []), ...months, ...weekdays,
      ...[signs.words, signs.beginnings, signs.endings, signs.enclitics].map((list) => list?.trim().split(/\s+/) ?? []),
    ]
    for (const list of lists) {
      expect(list.filter((entry) => entry !== entry.toLowerCase().normalize('NFC').trim() || entry === '')).toEqual([])
      expect(duplicates(list)).toEqual([])
    }
  })

  it('ends no abbreviation in a stop', () => {
    expect(lexicons.abbreviations?.filter((word) => word.endsWith('.')) ?? []).toEqual([])
  })

  it('has quotation marks that open and close', () => {
    for (const [open, close] of lexicons.quotes ?? []) expect([open.length, close.length]).toEqual([1, 1])
  })

  it('is found by its code', () => {
    expect(languageOf(code)?.code).toBe(code)
  })
})

describe('phrases', () => {
  const known = new Set([...languages.map(({code}) => code), 'und'])

  it('belong to a language and say where they come from', () => {
    expect(phrases.filter(({language, source}) => !known.has(language) || source.length < 10)).toEqual([])
  })

  it('are written in lower case and NFC, without blanks at the edges', () => {
    const written = phrases.map(({phrase}) => phrase)
    expect(written.filter((phrase) => phrase !== phrase.toLowerCase().normalize('NFC').trim() || phrase === '')).toEqual([])
    expect(written.filter((phrase) => /\s\s|[\n\t]|’/.test(phrase))).toEqual([])
  })

  it('stand once for each language, kind and place', () => {
    expect(duplicates(phrases.map(({language, kind, where, phrase}) => [language, kind, where, phrase].join(' ')))).toEqual([])
  })

  it('are not both telling and doubtful', () => {
    const strong = new Set(phrases.filter(({strength}) => strength === 'strong').map(keyOf))
    expect(phrases.filter((row) => row.strength === 'context' && strong.has(keyOf(row)))).toEqual([])
  })

  it('show what must not match where they are short enough to stand inside other words', () => {
    const short = phrases.filter(({kind, phrase}) => kind === 'spam' && /^[a-z]{1,3}$/.test(phrase))
    expect(short.filter(({unlike}) => !unlike).map(({phrase}) => phrase)).toEqual([])
  })
})

describe('languageOf', () => {
  it.each([
    ['EN', 'en'], ['pt-BR', 'pt'], ['pt_BR', 'pt'], ['zh', 'zh-Hans'], ['zh-TW', 'zh-Hant'], ['zh-Hant-HK', 'zh-Hant'],
    ['in', 'id'], ['ms-Arab-MY', 'ms'], ['xx', undefined], ['und', undefined], ['', undefined],
  ])('reads %s as %s', (code, expected) => {
    expect(languageOf(code)?.code).toBe(expected)
  })
})

function keyOf({language, kind, phrase}: {language: string; kind: string; phrase: string}): string {
  return [language, kind, phrase].join(' ')
}

function duplicates(list: readonly string[]): readonly string[] {
  return list.filter((entry, index) => list.indexOf(entry) !== index)
}
