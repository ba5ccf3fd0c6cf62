import {parseArticle} from '@presscheck/article'
import {describe, expect, it} from 'vitest'
import {readableTexts} from './readable-texts.ts'

describe('readableTexts', () => {
  it('gives each text of the article once, with its place and its key', () => {
    const source = '---\ntitle: The bridge\nkicker: Roads\n---\n\n# The bridge\n\nIt `opens` in May.\n\n```\ncode\n```\n'
    const article = parseArticle(source, {format: 'markdown'})
    const texts = readableTexts(article)
    expect(texts.map(({key, block, prose}) => [key ?? block?.kind, prose.trim()])).toEqual([
      ['title', 'The bridge'],
      ['kicker', 'Roads'],
      ['heading', 'The bridge'],
      ['paragraph', 'It \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC in May.'],
    ])
    for (const text of texts.slice(0, 3)) expect(source.slice(...text.locate())).toBe(text.text)
    expect(readableTexts(article)).toBe(texts)
  })
})
