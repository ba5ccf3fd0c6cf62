import {phrases} from '@presscheck/languages/phrases'
import {describe, expect, it} from 'vitest'
import {phraseIndex} from './phrase-index.ts'

describe('phraseIndex', () => {
  it('holds every phrase of every language', () => {
    const key = ({phrase, kind, language}: {phrase: string; kind: string; language: string}) => `${language} ${kind} ${phrase}`
    expect(phraseIndex().phrases.map(key).sort()).toEqual(phrases.map(key).sort())
  })

  it('finds each phrase in its own text, by its number', () => {
    const {matcher, phrases: rows} = phraseIndex()
    const missed = rows.filter(({phrase}) => {
      const found: (string | undefined)[] = []
      matcher.scan(phrase, (number) => void found.push(rows[number]?.phrase))
      return !found.includes(phrase)
    })
    expect(missed.map(({phrase}) => phrase)).toEqual([])
  })

  it('finds no phrase in what its row says is unlike it', () => {
    const {matcher, phrases: rows} = phraseIndex()
    const wrong = phrases.flatMap(({phrase, unlike = []}) => unlike.filter((text) => {
      const found: (string | undefined)[] = []
      matcher.scan(text, (number) => void found.push(rows[number]?.phrase))
      return found.includes(phrase)
    }).map((text) => `${phrase} in ${text}`))
    expect(wrong).toEqual([])
  })
})
