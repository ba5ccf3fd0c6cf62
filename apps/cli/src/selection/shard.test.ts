import {describe, expect, it} from 'vitest'
import {isInShard} from './shard.ts'

const names = Array.from({length: 4000}, (_, number) => `content/posts/${number}/index.md`)

describe('isInShard', () => {
  it('gives every file to exactly one part', () => {
    for (const count of [1, 2, 3, 7]) {
      for (const name of names) {
        const parts = Array.from({length: count}, (_, at) => at + 1).filter((index) => isInShard(name, {index, count}))
        expect(parts).toHaveLength(1)
      }
    }
  })

  it('makes parts of about the same size, though names begin and end alike', () => {
    for (const count of [2, 4, 7]) {
      for (let index = 1; index <= count; index++) {
        const size = names.filter((name) => isInShard(name, {index, count})).length
        expect(Math.abs(size * count / names.length - 1)).toBeLessThan(0.15)
      }
    }
  })

  it('splits as it always did', () => {
    const part = (name: string) => [1, 2, 3].find((index) => isInShard(name, {index, count: 3}))
    expect(['a.md', 'content/b.md', 'berita/pasar-apung.md', 'é.txt'].map(part)).toEqual([2, 3, 1, 3])
  })
})
