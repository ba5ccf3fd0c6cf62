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
})
