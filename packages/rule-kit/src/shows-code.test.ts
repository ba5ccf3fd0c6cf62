import {parseArticle} from '@presscheck/article'
import {describe, expect, it} from 'vitest'
import {showsCode} from './shows-code.ts'

describe('showsCode', () => {
  it.each([
    ['Run it:\n\n```\nserve\n```\n', true],
    ['Run `serve` first.', true],
    ['The bridge reopens.\n\n{{< figure src="bridge.jpg" >}}\n', false],
    ['The bridge reopens.', false],
  ])('in %j: %s', (source, expected) => {
    expect(showsCode(parseArticle(source, {format: 'markdown'}))).toBe(expected)
  })
})
