import {readFileSync} from 'node:fs'
import {type Article, decodeSource, type Located, parseArticle, tilesOf} from '@presscheck/article'
import {describe, expect, it} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {corpusFiles, hasCorpus} from './corpus-files.ts'
import {daily} from './thoroughness.ts'

function read(path: string): Article {
  return parseArticle(decodeSource(readFileSync(path)).text, {path})
}

/** The first word of a text that does not stand in the source as it is said to; undefined where all do. */
function misplaced(located: Located, source: string): string | undefined {
  for (const {0: word, index} of located.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const written = source.slice(...located.locate(index, index + word.length))
    // Wide characters are joined over a line break; marks and escapes may stand within a word.
    if (written.replaceAll(/\s/g, '') !== word && !/[&\\<*_`[\]]/.test(written)) return `${word} at ${written}`
  }
  return undefined
}

function placedTexts({blocks, metadata, fields}: Article): readonly Located[] {
  const {title, description, authors, published, modified} = fields
  const candidates = [title, description, authors].flatMap((field) => field.candidates)
  const dates = [published, modified].flatMap((field) => field.candidates)
  return [...blocks, ...metadata, ...[...candidates, ...dates].filter(({range}) => range !== undefined)]
}

/** Web pages as they were served. */
function pages(): readonly string[] {
  return corpusFiles('.html', daily(20, 2)).filter((path) => !path.endsWith('/expected.html'))
}

describe.runIf(hasCorpus())('real text', () => {
  it('has every word where the article says it is', () => {
    for (const path of [...corpusFiles('.md', daily(13, 3)), ...pages()]) {
      const article = read(path)
      const found = placedTexts(article).flatMap((located) => misplaced(located, article.source) ?? [])
      expect([path, found]).toEqual([path, []])
    }
  })

  it('loses nothing', () => {
    for (const path of [...corpusFiles('.md', daily(13, 3)), ...pages()]) {
      const article = read(path)
      const lost = tilesOf(article).filter(({kind}) => kind === 'lost').map(({range}) => article.source.slice(...range))
      expect([path, lost]).toEqual([path, []])
    }
  })

  it('has every value of its front matter', () => {
    let count = 0
    for (const path of corpusFiles('.md', daily(10, 1))) {
      const {source, frontMatter, metadata, problems} = read(path)
      if (!frontMatter || !/^---\s*\n/.test(source)) continue
      const yaml = source.slice(source.indexOf('\n') + 1, source.lastIndexOf('---', frontMatter[1]))
      const found = metadata.map((entry) => [entry.path.join('.'), entry.value] as const)
      // Of a key that stands twice, the last counts there; both are entries here.
      const expected = leavesOf(parseYaml(yaml, {uniqueKeys: false}))
      expect([path, new Map(found), problems]).toEqual([path, new Map(expected), []])
      for (const {path: keys, keyRange, range, value} of metadata) {
        expect(source.slice(...keyRange)).toBe(keys.findLast((key) => typeof key === 'string'))
        if (typeof value === 'number') expect(Number(source.slice(...range))).toBe(value)
      }
      count += metadata.length
    }
    expect(count).toBeGreaterThan(daily(1_000, 10_000))
  })
})

function leavesOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [[path.join('.'), value]] : []
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]))
}
