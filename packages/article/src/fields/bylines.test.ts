import {assert, constantFrom, oneof, property, string, stringMatching} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findNames} from './bylines.ts'

const namesIn = (text: string, language = 'en') => findNames(text, language).map(({start, end}) => text.slice(start, end))

describe('the names of a byline', () => {
  it.each([
    ['By Nadia Rahman', ['Nadia Rahman']],
    ['Written by Nadia Rahman • December 7, 2025', ['Nadia Rahman']],
    ['NADIA RAHMAN | 7.12.2025', ['NADIA RAHMAN']],
    ['By Nadia (N.R.) Rahman (Reuters)', ['Nadia (N.R.) Rahman']],
    ['By Nadia Rahman and Budi Santoso, Senior Reporters', ['Nadia Rahman', 'Budi Santoso']],
    ['Nadia Rahman, Budi Santoso & Citra Dewi', ['Nadia Rahman', 'Budi Santoso', 'Citra Dewi']],
    ['By Nadia Rahman nadia@example.org @nadia', ['Nadia Rahman']],
    ['Nadia Rahman (Reuters)', ['Nadia Rahman']],
    ['Nadia Rahman, Reuters', ['Nadia Rahman']],
    ['Reuters', ['Reuters']],
    ['By Nadia Rahman, Special to The Post', ['Nadia Rahman']],
    ['Posted by admin on Dec 7, 2025', ['admin']],
    ['By J. R. Okoye, Ph.D. and B. Y. Lee', ['J. R. Okoye', 'B. Y. Lee']],
    ['Sammy Okoye, Jr.', ['Sammy Okoye, Jr.']],
    ['Okoye, Sammy', ['Okoye, Sammy']],
    ['Vries, Jana de', ['Vries, Jana de']],
    ['zach-goldfine', ['zach-goldfine']],
    ['De Gaulle', ['De Gaulle']],
    ['Leila O’Shea', ['Leila O’Shea']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    ['id', 'Oleh: Nadia Rahman, Budi Santoso dan Citra Dewi, S.Kom.', ['Nadia Rahman', 'Budi Santoso', 'Citra Dewi']],
    ['id', 'Penulis: Nadia (nad/bud)', ['Nadia']],
    ['de', 'Von Anna Müller und Jörg Weiß, dpa', ['Anna Müller', 'Jörg Weiß']],
    ['fr', 'Par Anne Dupont et Luc Petit', ['Anne Dupont', 'Luc Petit']],
    ['es', 'Por Ana García y Luis Peña', ['Ana García', 'Luis Peña']],
    ['ru', 'Автор: Иван Петров', ['Иван Петров']],
    ['ja', '記者 山田太郎', ['山田太郎']],
    ['zh-Hans', '作者：李明、王芳', ['李明', '王芳']],
  ])('%s: %s', (language, text, expected) => {
    expect(namesIn(text, language)).toEqual(expected)
  })

  it.each(['• December 7, 2025', '', '—', '7 Desember 2025 | 08.30 WIB', 'editor@example.org', 'Senior Reporter', '2025'])(
    'are none in: %s', (text) => {
      expect(namesIn(text)).toEqual([])
    },
  )

  it('lie apart in any text, in order, without blanks around them', () => {
    const bylineLike = stringMatching(/^(?:[A-Z][a-z]{1,4}|by|and|, | |•|\||@a|\(|\)|:|7 May 2025|-|\n){0,14}$/)
    assert(property(oneof(bylineLike, string({unit: 'grapheme'})), constantFrom('en', 'und', 'de'), (text, language) => {
      let last = 0
      for (const {start, end} of findNames(text, language)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end).trim()).toHaveLength(end - start)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }), {numRuns: 1000})
  })
})
