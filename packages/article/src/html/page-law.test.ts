import {decodeHTML} from 'entities/decode'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Located} from '../model.ts'
import type {Range} from '../range.ts'
import {parseArticle} from '../parse.ts'
import {tilesOf} from '../tiles.ts'
import {parseHtml} from './parse-html.ts'

/** Pieces of pages in any order: most of what comes out is broken, as pages are. */
const soup = fc.array(fc.oneof(
  fc.constantFrom(
    '<p>', '</p>', '<div class="sidebar">', '</div>', '<b>', '</b>', '<i>', '</i>', '<em lang=fr>', '</em>', '<br>', '</br>',
    '<a href="/a?b&amp;c=&quot;">', '<a href=x>', '</a>', '<img src=i.png alt="A &amp; B">', '<img src=j.png>', '<h1>', '</h1>',
    '<ul><li>', '<li>', '</ul>', '<table>', '<tr>', '<td>', '</table>', '<caption>', '<pre>\n', '</pre>', '<blockquote>',
    '</blockquote>', '<figure>', '<figcaption>', '</figure>', '<!-- c -->', '<!--', '-->', '<script>var a = "<p>"</script>',
    '<style>p{}</style>', '<noscript>', '</noscript>', '<template>', '</template>', '<svg><title>', '</svg>', '<math><mi>',
    '</math>', '<span hidden>', '<span style="display:none">', '</span>', '<time datetime="2025-12-07">', '</time>',
    '<address class="author">', '</address>', '<html lang="en">', '<head>', '</head>', '<body>', '</body>', '</html>',
    '<title>T &mdash; Site</title>', '<meta name="author" content="Jane &#68;oe">', '<meta property="og:title" content=\'T\'>',
    '<link rel=canonical href="https://lirana.example/2025/12/07/t">', '<span itemprop="author">', '<article itemscope>',
    '<script type="application/ld+json">{"@type":"Article","headline":"T \\u00e9","author":[{"name":"J"}]}</script>',
    '<select><option>', '</select>', '<button>', '</button>', '<form>', '</form>', '<svg><![CDATA[x]]>', '<', '>', '&', '</',
  ),
  fc.constantFrom(
    'The harbour opens again on Monday, after three weeks of storm.', ' word', '\n', '\r\n', '\t', '  ', 'é', 'e\u0301', '🙂',
    'ប', '港', '&amp;', '&lt', '&#x20;', '&#10;', '&#32', '&#x1F600;', '&#128;', '&notit;', '&NotEqualTilde;', '&nbsp;', '\u00A0', '&bogus;', '\0', 'By Jane Doe',
    '7 December 2025', '\u200F', '\uD800',
  ),
  fc.string({unit: 'binary', maxLength: 8}),
), {maxLength: 60}).map((pieces) => pieces.join(''))

/** True where the source, read as HTML or JSON reads it, gives the character. */
function says(source: string, character: string): boolean {
  if (source === character || decodeHTML(source).includes(character)) return true
  if (/^\\u[\da-f]{4}$/i.test(source)) return String.fromCharCode(Number.parseInt(source.slice(2), 16)) === character
  return (character === ' ' && decodeHTML(source).trim() === '') || character === '\n' || character === '\uFFFD'
}

function expectLocated(source: string, content: Located, within: Range): void {
  let before = within[0]
  for (let at = 0; at < content.text.length; at++) {
    const [start, end] = content.locate(at, at + 1)
    expect(says(source.slice(start, end), content.text.charAt(at))).toBe(true)
    expect(start).toBeGreaterThanOrEqual(before)
    expect(end).toBeLessThanOrEqual(within[1])
    before = start
  }
  if (content.text !== '') {
    expect(content.locate()).toEqual([content.locate(0, 1)[0], content.locate(content.text.length - 1)[1]])
  }
}

describe('a page', () => {
  it('places every character of every block', () => {
    fc.assert(fc.property(soup, (source) => {
      for (const {content, range} of parseHtml(source).blocks) expectLocated(source, content, range)
    }), {numRuns: 500})
  })

  it.each([
    ['a page', 'html', (page: string) => page],
    ['a record', 'record', (page: string) => JSON.stringify({title: 'T', text: `<p>${page}`})],
  ] as const)('places every word and sentence of %s', (_, format, written) => {
    fc.assert(fc.property(soup, (page) => {
      const source = written(page)
      for (const block of parseArticle(source, {format}).blocks) {
        for (const {length, starts, ends} of [block.words, block.sentences]) {
          for (let i = 0; i < length; i++) {
            const [start = 0, end = 0] = [starts[i], ends[i]]
            const [from, to] = block.locate(start, end)
            expect([from, to]).toEqual([block.locate(start, start + 1)[0], block.locate(end - 1, end)[1]])
            expect(from >= block.range[0] && to <= block.range[1]).toBe(true)
            if (format === 'html') expect(says(source.slice(from, to), block.text.charAt(start))).toBe(true)
          }
        }
      }
    }), {numRuns: 300})
  })

  it('gives blocks in the order of the source, without overlap', () => {
    fc.assert(fc.property(soup, (source) => {
      let end = 0
      for (const {range} of parseHtml(source).blocks) {
        expect(range[0]).toBeGreaterThanOrEqual(end)
        expect(range[1]).toBeGreaterThanOrEqual(range[0])
        end = range[1]
      }
      expect(end).toBeLessThanOrEqual(source.length)
    }), {numRuns: 500})
  })

  it('loses nothing', () => {
    fc.assert(fc.property(soup, (source) => {
      const article = parseArticle(source, {format: 'html'})
      const tiles = tilesOf(article)
      expect(tiles.map(({range}) => article.source.slice(...range)).join('')).toBe(article.source)
      expect(tiles.filter(({kind}) => kind === 'lost').map(({range}) => article.source.slice(...range))).toEqual([])
    }), {numRuns: 500})
  })

  it('places marks and links in the text, and the target of each link', () => {
    fc.assert(fc.property(soup, (source) => {
      for (const {content, marks = [], links = []} of parseHtml(source).blocks) {
        for (const {start, end} of [...marks, ...links]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(content.text.length)
        }
        for (const {url, urlRange, range} of links) {
          if (urlRange) expect(decodeHTML(source.slice(...urlRange)).trim()).toBe(url)
          expect(source.charAt(range[0])).toBe('<')
        }
      }
    }), {numRuns: 500})
  })

  it('places what it says of itself', () => {
    fc.assert(fc.property(soup, (source) => {
      const {metadata, readings, comments} = parseHtml(source)
      for (const entry of metadata) {
        expectLocated(source, entry, entry.range)
        expect(source.slice(...entry.keyRange)).not.toBe('')
      }
      for (const {content} of readings) expectLocated(source, content, [0, source.length])
      for (const {range, text} of comments) {
        expect(source.charAt(range[0])).toBe('<')
        expect(text.length).toBeLessThan(range[1] - range[0])
      }
    }), {numRuns: 500})
  })
})
