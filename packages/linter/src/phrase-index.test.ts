import {phrases} from '@presscheck/languages/phrases'
import {describe, expect, it} from 'vitest'
import {phraseIndex} from './phrase-index.ts'

describe('phraseIndex', () => {
  const {matcher, phraseOf} = phraseIndex()
  const rows = phrases.flatMap((_, number) => phraseOf(number) ?? [])

  it('holds every phrase of every language', () => {
    const key = ({phrase, kind, language}: {phrase: string; kind: string; language: string}) => `${language} ${kind} ${phrase}`
    expect(rows.map(key).sort()).toEqual(phrases.map(key).sort())
  })

  it('is the same table for hosts that read no files', async () => {
    const [read, inlined] = await Promise.all([import('../dist/phrase-table.node.js'), import('../dist/phrase-table.js')])
    const [own, others] = [inlined.bytes(), read.bytes()]
    expect(own.length).toBe(others.length)
    // One by one, for a matcher of tests takes seconds for a million bytes.
    expect(own.every((byte, at) => byte === others[at])).toBe(true)
    expect(read.groups()).toEqual(inlined.groups())
  })

  it('finds each phrase in its own text, by its number', () => {
    const missed = rows.filter(({phrase}) => {
      const found: (string | undefined)[] = []
      matcher.scan(phrase, (number) => void found.push(rows[number]?.phrase))
      return !found.includes(phrase)
    })
    expect(missed.map(({phrase}) => phrase)).toEqual([])
  })

  it('finds no phrase in what its row says is unlike it', () => {
    const wrong = phrases.flatMap(({phrase, unlike = []}) => unlike.filter((text) => {
      const found: (string | undefined)[] = []
      matcher.scan(text, (number) => void found.push(rows[number]?.phrase))
      return found.includes(phrase)
    }).map((text) => `${phrase} in ${text}`))
    expect(wrong).toEqual([])
  })
})
