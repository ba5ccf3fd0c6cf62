import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, describe, expect, it} from 'vitest'
import {BaselineError, baselineName, findBaseline, nameInBaseline, readBaseline, writeBaseline} from './baseline-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'presscheck-store-'))
afterAll(() => {
  rmSync(folder, {recursive: true})
})

const path = join(folder, baselineName)
const entry = {file: 'posts/a.md', rule: 'spam/no-isolated-spam', fingerprint: '0123456789abcdef', excerpt: 'Data SGP'}

describe('a baseline file', () => {
  it('gives back any entries, sorted', () => {
    const words = fc.string({unit: 'binary'})
    const anyEntry = fc.record({file: words, rule: words, fingerprint: words, excerpt: words})
    fc.assert(fc.property(fc.array(anyEntry), (entries) => {
      writeBaseline(path, entries)
      const written = readFileSync(path, 'utf8')
      const read = readBaseline(path)
      expect(read).toHaveLength(entries.length)
      expect(read).toEqual(expect.arrayContaining(entries))
      writeBaseline(path, read.toReversed())
      expect(readFileSync(path, 'utf8')).toBe(written)
    }), {numRuns: 30})
  })

  it('holds one entry a line', () => {
    writeBaseline(path, [{...entry, excerpt: 'two\nlines'}, entry])
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(4)
  })

  it('may have what a merge leaves: Windows line ends, a second header, no order', () => {
    writeFileSync(path, `{"version":1}\r\n${JSON.stringify({...entry, file: 'z.md'})}\r\n{"version":1}\r\n${JSON.stringify(entry)}\r\n`)
    expect(readBaseline(path).map(({file}) => file)).toEqual(['z.md', 'posts/a.md'])
  })

  it('that does not exist knows nothing', () => {
    expect(readBaseline(join(folder, 'none'))).toEqual([])
  })

  it.each([
    ['<<<<<<< HEAD', /:2: This is a conflict/],
    ['{"version":2}', /:2: .*another version/],
    ['{"file":"a.md"}', /:2: This is no entry/],
    ['null', /:2: This is no entry/],
    ['{"__proto__":{"file":"a","rule":"b","fingerprint":"c","excerpt":"d"}}', /:2: This is no entry/],
  ])('that says %s is refused by its line', (line, message) => {
    writeFileSync(path, `{"version":1}\n${line}\n`)
    expect(() => readBaseline(path)).toThrow(BaselineError)
    expect(() => readBaseline(path)).toThrow(message)
  })
})

describe('findBaseline', () => {
  it('looks in the folders above, but not out of the repository', () => {
    mkdirSync(join(folder, 'site/posts'), {recursive: true})
    writeBaseline(path, [])
    expect(findBaseline(join(folder, 'site/posts'))).toBe(path)
    expect(nameInBaseline(path, join(folder, 'site/posts/a.md'))).toBe('site/posts/a.md')
    mkdirSync(join(folder, 'site/.git'))
    expect(findBaseline(join(folder, 'site/posts'))).toBeUndefined()
  })
})
