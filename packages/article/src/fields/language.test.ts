import {assert, property, string} from 'fast-check'
import {describe, expect, it} from 'vitest'
import {languageCandidates} from './language.ts'
import {normaliseLanguage} from './language-codes.ts'
import {languageOfPath} from './path.ts'

describe('a declared language', () => {
  it.each([
    ['en', 'en'], ['en_US', 'en'], ['en-US.UTF-8', 'en'], ['EN-gb', 'en'], ['pt-br', 'pt'], ['in', 'id'], ['in_ID', 'id'],
    ['zh', 'zh-Hans'], ['zh-TW', 'zh-Hant'], ['zh_Hant_HK', 'zh-Hant'], ['iw', 'he'], ['sv-SE', 'sv'], ['Indonesian', 'id'],
    [' fr ', 'fr'],
  ])('%s is %s', (text, code) => {
    expect(normaliseLanguage(text)).toBe(code)
  })

  it.each(['', 'und', 'x-default', 'mul', 'english text', '12', 'e', '{{ lang }}'])('%s is none', (text) => {
    expect(normaliseLanguage(text)).toBeUndefined()
  })

  it('is never found by throwing', () => {
    assert(property(string({unit: 'binary'}), (text) => {
      expect(normaliseLanguage(text) ?? 'en').toMatch(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/)
    }))
  })
})

describe('the language of a path', () => {
  it.each([
    ['content/id/jembatan.md', 'id'], ['content/posts/bridge.pt-BR.md', 'pt'], ['/sites/en/posts/de/bruecke.md', 'de'],
    ['docs/zh_TW/index.html', 'zh-Hant'], ['i18n/fr/blog/pont.mdx', 'fr'],
  ])('%s is %s', (path, code) => {
    expect(languageOfPath(path)).toBe(code)
  })

  it.each(['posts/bridge.md', 'id.md', 'posts/a.b.c.md', 'blog/2025/12/bridge.md', 'docs/go/bridge.md', 'db/qa/bridge.md'])('%s names none', (path) => {
    expect(languageOfPath(path)).toBeUndefined()
  })
})

describe('the order of languages', () => {
  const order = (path: string, option: string | undefined, detected: string) =>
    languageCandidates([], option === undefined ? {path} : {path, language: option}, detected)
      .map(({origin, value}) => `${origin} ${value}`)

  it('is path, option, vote', () => {
    expect(order('id/jembatan.md', 'en', 'id')).toEqual(['path id', 'option en', 'detected id'])
    expect(order('id/jembatan.md', undefined, 'und')).toEqual(['path id'])
    expect(order('sv/bron.md', undefined, 'und')).toEqual(['path sv'])
  })

  it('has the vote before a folder that it contradicts', () => {
    expect(order('it/servers.md', undefined, 'en')).toEqual(['detected en', 'path it'])
    expect(order('id/bridge.md', undefined, 'en')).toEqual(['detected en', 'path id'])
  })
})
