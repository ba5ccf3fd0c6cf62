import {parseArticle, type Range} from '@presscheck/article'
import {describe, expect, it} from 'vitest'
import {touchesCode} from './code-ranges.ts'

describe('touchesCode', () => {
  const source = 'Say `one` and `two`.\n\n<!-- three -->\n\n```\nfour\n```\n\nfive\n'
  const article = parseArticle(source, {format: 'markdown'})
  const place = (words: string): Range => [source.indexOf(words), source.indexOf(words) + words.length]

  it.each(['one', 'two', 'three', 'four', 'Say `one', 'two`.'])('sees code at %s', (words) => {
    expect(touchesCode(article, place(words))).toBe(true)
  })

  it.each(['Say', ' and ', '.', 'five'])('sees none at %s', (words) => {
    expect(touchesCode(article, place(words))).toBe(false)
  })
})
