import {parseArticle} from '@presscheck/article'
import {describe, expect, it} from 'vitest'
import {formats, hostileTexts} from './hostile-texts.ts'

/** Long enough that what grows with its square or cube is noticed; how time grows, `bench/growth.ts` measures. */
const length = 20_000

describe.each(formats)('%s', (format) => {
  it.each(hostileTexts(format))('of $name is read to its end', ({ofLength}) => {
    const text = ofLength(length)
    const {source, blocks} = parseArticle(text, {format})
    expect(source).toBe(text)
    expect(blocks.every(({range: [start, end]}) => 0 <= start && start <= end && end <= text.length)).toBe(true)
  })
})
