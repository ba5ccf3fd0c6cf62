import assert from 'node:assert/strict'
import {type Article, type Range, tilesOf} from '@presscheck/article'
import type {Finding} from '@presscheck/linter'

/** Throws where an article places something outside of its source, out of order, or loses a character. */
export function assertWhole(article: Article, text: string): void {
  const {source, blocks, comments, metadata, frontMatter} = article
  assert.equal(source, text.replace(/^\uFEFF/, ''), 'the source is another')
  let last = 0
  for (const block of blocks) {
    const {range, links} = block
    assertInside(range, source, 'a block')
    assert.ok(range[0] >= last, 'blocks overlap')
    last = range[1]
    assertInside(block.locate(), source, 'the words of a block')
    for (const link of links) assertInside(link.urlRange ?? link.range, source, 'a link')
  }
  for (const {range} of [...comments, ...metadata]) assertInside(range, source, 'a comment or an entry')
  if (frontMatter) assertInside(frontMatter, source, 'the front matter')
  const tiles = tilesOf(article)
  assert.equal(tiles.map(({range}) => source.slice(...range)).join(''), source, 'the tiles are not the source')
  const lost = tiles.filter(({kind}) => kind === 'lost').map(({range}) => source.slice(...range))
  assert.deepEqual(lost, [], 'text is lost')
}

/** Throws where a finding, its fix or what it hints at lies outside of the source. */
export function assertPlaced({range, fix, suggestions, related}: Finding, source: string): void {
  assertInside(range, source, 'a finding')
  if (fix) assertInside(fix.range, source, 'a fix')
  for (const {edit} of suggestions) assertInside(edit.range, source, 'a suggestion')
  for (const one of related) assertInside(one.range, source, 'a related place')
}

/** Throws where a range is none of a text. */
export function assertInside([start, end]: Range, text: string, what: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what} at ${start}-${end} of ${text.length}`)
}
