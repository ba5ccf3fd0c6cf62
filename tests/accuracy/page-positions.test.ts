import {type Located, parseArticle} from '@presscheck/article'
import {decodeHTML} from 'entities/decode'
import {describe, expect, it} from 'vitest'
import {corpus, hasCorpus} from './corpus.ts'
import {readSample, readTestPages} from './extraction/pages.ts'

/** Every page takes too long for each day; one in five does not. */
const stride = 5

/** The first character that does not stand where its text says; undefined where all do. */
function firstMisplaced(source: string, content: Located): string | undefined {
  for (let at = 0; at < content.text.length; at++) {
    const piece = source.slice(...content.locate(at, at + 1))
    const character = content.text.charAt(at)
    if (piece === character || (character === ' ' && decodeHTML(piece).trim() === '') || character === '\n') continue
    if (!decodeHTML(piece).includes(character)) return `${content.text.slice(Math.max(0, at - 20), at + 1)} at ${piece}`
  }
  return undefined
}

describe.runIf(hasCorpus())('the pages of the corpus', () => {
  it('place every character of every block, link and value', () => {
    const pages = [...readSample(corpus), ...readTestPages(corpus)].filter((_, i) => i % stride === 0)
    for (const {name, html} of pages) {
      const {source, blocks, metadata} = parseArticle(html, {format: 'html'})
      let end = 0
      for (const block of blocks) {
        expect(firstMisplaced(source, block), name).toBeUndefined()
        expect(block.range[0], name).toBeGreaterThanOrEqual(end)
        end = block.range[1]
        for (const {url, urlRange} of block.links) {
          if (urlRange) expect(decodeHTML(source.slice(...urlRange)).replaceAll('\r\n', '\n').trim(), name).toBe(url)
        }
      }
      for (const entry of metadata) {
        if (entry.origin !== 'json-ld') expect(firstMisplaced(source, entry), name).toBeUndefined()
      }
    }
  })
})
