import {appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {CachedResult} from './cached-result.ts'
import {ResultCache} from './result-cache.ts'

const finding = {
  ruleId: 'spam/no-isolated-spam', messageId: 'isolated', message: '`Data SGP` stands alone.', severity: 'error',
  range: [5, 13], fix: undefined, suggestions: [{message: 'Delete it', edit: {range: [5, 13], text: ''}}], related: [],
} as const
const found: CachedResult = {findings: [finding], suppressed: [{...finding, reason: 'a quotation'}]}
const clean: CachedResult = {findings: [], suppressed: []}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'presscheck-cache-'))
})
afterEach(() => {
  rmSync(folder, {recursive: true})
})

const log = () => join(folder, 'key.log')

/** A cache in which two articles are known. */
function filled(): void {
  const cache = new ResultCache(folder, 'key')
  cache.set('posts/a b.md', 'hash-a', found)
  cache.set('posts/b.md', 'hash-b', clean)
  cache.save()
}

describe('a cache', () => {
  it('gives back what was set, to whoever opens it later', () => {
    filled()
    const cache = new ResultCache(folder, 'key')
    expect(cache.isEmpty).toBe(false)
    expect(cache.get('posts/a b.md', 'hash-a')).toEqual(found)
    expect(cache.get('posts/b.md', 'hash-b')).toEqual(clean)
  })

  it('knows nothing of other content, other names and other settings', () => {
    filled()
    expect(new ResultCache(folder, 'key').get('posts/b.md', 'hash-a')).toBeUndefined()
    expect(new ResultCache(folder, 'key').get('posts/a.md', 'hash-a')).toBeUndefined()
    expect(new ResultCache(folder, 'other').get('posts/b.md', 'hash-b')).toBeUndefined()
  })

  it('takes any name', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (name) => {
      const cache = new ResultCache(folder, 'names')
      cache.set(name, 'hash', found)
      cache.save()
      expect(new ResultCache(folder, 'names').get(name, 'hash')).toEqual(found)
    }), {numRuns: 50})
  })

  it('says nothing wrong when its file was cut off anywhere', () => {
    filled()
    const whole = readFileSync(log())
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(log(), whole.subarray(0, length))
      const cache = new ResultCache(folder, 'key')
      expect([found, undefined]).toContainEqual(cache.get('posts/a b.md', 'hash-a'))
      expect([clean, undefined]).toContainEqual(cache.get('posts/b.md', 'hash-b'))
    }
  })

  it('goes on after a line that was cut off, and after any other nonsense', () => {
    filled()
    fc.assert(fc.property(fc.string({unit: 'binary'}), (nonsense) => {
      appendFileSync(log(), nonsense)
      const cache = new ResultCache(folder, 'key')
      cache.set('posts/c.md', 'hash-c', found)
      cache.save()
      expect(new ResultCache(folder, 'key').get('posts/c.md', 'hash-c')).toEqual(found)
      expect(new ResultCache(folder, 'key').get('posts/a b.md', 'hash-a')).toEqual(found)
    }), {numRuns: 50})
  })

  it('forgets a result in which a byte was changed', () => {
    filled()
    writeFileSync(log(), readFileSync(log(), 'utf8').replace('stands alone', 'stands a1one'))
    expect(new ResultCache(folder, 'key').get('posts/a b.md', 'hash-a')).toBeUndefined()
  })

  it('keeps what two writers add at the same time', () => {
    const [one, other] = [new ResultCache(folder, 'key'), new ResultCache(folder, 'key')]
    one.set('a.md', 'hash', clean)
    other.set('b.md', 'hash', clean)
    one.save()
    other.save()
    const cache = new ResultCache(folder, 'key')
    expect([cache.get('a.md', 'hash'), cache.get('b.md', 'hash')]).toEqual([clean, clean])
  })

  it('does not grow without end while articles are written', () => {
    const cache = new ResultCache(folder, 'key')
    for (let round = 0; round < 5000; round++) cache.set('a.md', `hash-${round}`, clean)
    cache.save()
    expect(statSync(log()).size).toBeLessThan(100_000)
    expect(new ResultCache(folder, 'key').get('a.md', 'hash-4999')).toEqual(clean)
  })

  it('takes away what nobody asks for after some days, and is nothing for git', () => {
    const old = join(folder, 'old.log')
    writeFileSync(old, '')
    utimesSync(old, 0, 0)
    filled()
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'key.log'])
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n')
  })

  it('costs no error where it cannot be written', () => {
    writeFileSync(join(folder, 'file'), '')
    const cache = new ResultCache(join(folder, 'file/cache'), 'key')
    cache.set('a.md', 'hash', clean)
    expect(() => {
      cache.save()
    }).not.toThrow()
  })
})
