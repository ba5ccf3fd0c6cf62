import {parseArticle} from '@presscheck/article'
import {describe, expect, it} from 'vitest'
import {writtenAt} from './written-value.ts'

function write(source: string, text: string, format: 'markdown' | 'text' | 'html' = 'markdown'): string | undefined {
  const start = source.indexOf('X')
  return writtenAt(parseArticle(source, {format}), [start, start + 1], text)
}

describe('writtenAt', () => {
  it.each([
    ['double quotes', '---\ntitle: "A X B"\n---\n', '"', '\\"'],
    ['single quotes', '---\ntitle: \'A X B\'\n---\n', '\'', '\'\''],
    ['no quotes', '---\ntitle: A X B\n---\n', '&', '&'],
    ['a body', 'A X B', '"', '"'],
  ])('writes into %s', (_, source, text, written) => {
    expect(write(source, text)).toBe(written)
  })

  it.each([
    ['a colon before a blank', 'A X B', ':'],
    ['a sign at the start', 'X B', '&'],
    ['a comment', 'A X B', '#'],
    ['a line break', 'A X B', '\n'],
  ])('refuses %s in an unquoted value', (_, value, text) => {
    expect(write(`---\ntitle: ${value}\n---\n`, text)).toBeUndefined()
  })

  it('escapes what markup means otherwise', () => {
    expect(write('<p>A X B</p>', '<', 'html')).toBe('&#60;')
  })
})
