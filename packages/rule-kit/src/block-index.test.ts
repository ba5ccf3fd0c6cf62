import {parseArticle, reparse} from '@presscheck/article'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {blocksWhere} from './block-index.ts'
import {censusOf} from './character-census.ts'
import {readableTexts, textsWhere} from './readable-texts.ts'

const piece = fc.constantFrom(
  '# A ferry\n\n', 'It sails at noon.\n\n', 'Nobody knows.\n', '\n', '- one\n- two\n', '---\ntitle: At sea\n---\n\n', '```\n',
)
const text = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(''))
const edit = fc.record({at: fc.double({min: 0, max: 1, noNaN: true}), deleted: fc.nat(20), inserted: piece})
const edits = fc.array(edit, {maxLength: 5})

describe('what is known of blocks', () => {
  it('is the same after edits as of a text that was never edited', () => {
    const hasO = ({text: words}: {readonly text: string}): boolean => words.includes('o')
    const blocks = blocksWhere(hasO)
    const texts = textsWhere(hasO)
    fc.assert(fc.property(text, edits, (start, changes) => {
      let source = start
      let article = parseArticle(source, {format: 'markdown'})
      for (const {at, deleted, inserted} of changes) {
        blocks(article)
        texts(article)
        censusOf(article)
        const from = Math.floor(at * source.length)
        source = source.slice(0, from) + inserted + source.slice(from + deleted)
        article = reparse(article, source, {format: 'markdown'})
      }
      expect(blocks(article)).toEqual(article.blocks.filter(hasO))
      expect(texts(article)).toEqual(readableTexts(article).filter(hasO))
      for (const sign of source) expect(censusOf(article).holdsAny(sign)).toBe(true)
    }))
  })
})
