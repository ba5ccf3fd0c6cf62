import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {detectLanguage, isClearlyIn, rankLanguages} from './detect.ts'
import {foreignParagraphs, paragraphs, twins} from './detection/samples.ts'
import {languages} from './languages.ts'

describe('detectLanguage', () => {
  it.each(Object.entries(paragraphs))('knows a paragraph in %s', (code, texts) => {
    expect(texts.filter((text) => detectLanguage(text) !== code)).toEqual([])
  })

  it.each(Object.entries(paragraphs))('knows a whole article in %s', (code, texts) => {
    expect(detectLanguage(texts.join('\n\n'))).toBe(code)
  })

  it('has samples of every language', () => {
    expect(Object.keys(paragraphs).toSorted()).toEqual(languages.map(({code}) => code).toSorted())
  })

  it.each(Object.entries(foreignParagraphs))('takes %s for no language of ours', (_, text) => {
    expect(detectLanguage(text)).toBe('und')
  })

  it('tells Indonesian from Malay in 59 of 60 single sentences', () => {
    const wrong = twins.flatMap(([indonesian, malay]) => [
      ...(detectLanguage(indonesian) === 'id' ? [] : [indonesian]),
      ...(detectLanguage(malay) === 'ms' ? [] : [malay]),
    ])
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(1)
  })

  it.each([
    ['nothing', ''],
    ['figures', '12.05.2026 – 3,5 % (2)'],
    ['a name', 'Kubernetes'],
    ['code', 'const x_1 = foo.bar(baz2)'],
    ['words that many languages share', 'Radio Taxi Hotel'],
  ])('says nothing of %s', (_, text) => {
    expect(detectLanguage(text)).toBe('und')
  })

  it.each([
    ['de', 'Warum die Brücke erst im Herbst wieder öffnet'],
    ['en', 'Why the bridge will not open until the autumn'],
    ['es', 'Por qué el puente no abrirá hasta el otoño'],
    ['fr', 'Pourquoi le pont ne rouvrira pas avant l\'automne'],
    ['id', 'Mengapa jembatan itu baru dibuka lagi tahun depan'],
    ['ru', 'Почему мост откроют только осенью'],
    ['ja', '橋の再開が秋になる理由'],
    ['ko', '다리가 가을에야 열리는 이유'],
    ['zh-Hant', '為什麼這座橋要到秋天才會開放'],
  ])('knows a headline in %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code)
  })

  it('lets Latin words be guests in another script', () => {
    expect(detectLanguage('Kubernetes में Pod को Node पर चलाने के लिए kubectl का उपयोग होता है')).toBe('hi')
    expect(detectLanguage('使用 Kubernetes 和 Docker 部署应用程序时，这个工具会检查 YAML 文件')).toBe('zh-Hans')
  })

  it('is tipped by the language that is expected, and not overruled by it', () => {
    const open = 'Data itu ada dalam sistem.'
    expect(detectLanguage(open, 'ms')).toBe('ms')
    expect(detectLanguage(open, 'id')).toBe('id')
    expect(detectLanguage('The bridge will not open until the autumn.', 'de')).toBe('en')
  })

  it('reads decomposed letters and curly apostrophes as others', () => {
    for (const text of [...(paragraphs['vi'] ?? []), ...(paragraphs['fr'] ?? [])]) {
      expect(detectLanguage(text.normalize('NFD').replaceAll('’', '\''))).toBe(detectLanguage(text))
    }
  })

  it('looks at no more than the beginning', () => {
    const text = paragraphs['en']?.join(' ').repeat(8) ?? ''
    expect(detectLanguage(text + (paragraphs['de']?.join(' ').repeat(500) ?? ''))).toBe('en')
  })
})

describe('rankLanguages', () => {
  it('puts the likeliest first, with shares that make no more than a whole', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.values(paragraphs).flat()), fc.nat(80), (text, length) => {
      const ranked = rankLanguages(text.slice(0, length))
      const shares = ranked.map(({share}) => share)
      expect(shares).toEqual(shares.toSorted((a, b) => b - a))
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
    }))
  })

  it('names the neighbour that a text is in', () => {
    const ranked = Object.entries(foreignParagraphs).map(([code, text]) => [code, rankLanguages(text)[0]?.code])
    expect(ranked.filter(([code, first]) => code !== 'nb' && first !== undefined && first !== code)).toEqual([])
  })

  it('says nothing of a script that it does not know', () => {
    expect(rankLanguages(foreignParagraphs['el'] ?? '')).toEqual([])
  })

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
      expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}(?:-Han[st])?$/)
    }))
  })
})

describe('isClearlyIn', () => {
  const spaced = languages.filter((language) => language.spaced).map(({code}) => code)
  const isKin = (code: string, expected: string): boolean => (
    languages.find((language) => language.code === code)?.relatives?.includes(expected) === true
  )

  it.each(spaced)('never says of a text in another language that it is in %s', (expected) => {
    const others = Object.entries({...paragraphs, ...foreignParagraphs})
      .filter(([code]) => code !== expected && !isKin(code, expected))
      .flatMap(([, texts]) => texts)
    expect(others.filter((text) => isClearlyIn(text, expected))).toEqual([])
  })

  it('settles most English paragraphs, and none in a language that words do not tell', () => {
    const english = paragraphs['en'] ?? []
    expect(english.filter((text) => isClearlyIn(text, 'en')).length).toBeGreaterThan(english.length / 2)
    expect((paragraphs['ja'] ?? []).filter((text) => isClearlyIn(text, 'ja'))).toEqual([])
  })
})
