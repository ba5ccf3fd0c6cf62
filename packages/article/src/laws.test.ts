import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeEntities} from './entities/decode-entity.ts'
import type {Article, Format, Located} from './model.ts'
import {parseArticle} from './parse.ts'
import {tilesOf} from './tiles.ts'

const markdownPieces = [
  'word', 'Two words.', 'a', ' ', '  ', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '\t', '\u00A0', '桥', '。', '𝒜', 'e\u0301', '👩‍👧', 'ع',
  '*', '**', '_', '~~', '`', '``', '[', ']', '(', ')', '![', '](u)', '](<v w> "t")', '[r]', '[r][]', '[^1]', '\\', '\\*', '|',
  '&amp;', '&#8217;', '&nbsp;', '&#x1F600;', '&', '<b>', '</b>', '<br>', '<span style="display:none">', '</span>', '<p>', '</p>',
  '<div class="a">', '</div>', '<li>', '<code>', '</code>', '<pre>', '</pre>', '<img alt="x &amp; y" src="z">', '<a href="h">', '</a>',
  '<!-- c -->', '<!--', '-->', '<script>', '</script>', '<Tab @click="a">', '<', '>', '> ', '- ', '1. ', '# ', '## ', '===', '---', '    ', '```',
  '~~~', '| a | b |', '|---|---|', '\n[r]: /u\n', '[r]: <v> \'t\'\n', '[^1]: n', '- [x] ', '> [!NOTE]\n', ':::note', ':::', '{{< x >}}', '{{ y }}',
  '{% z %}', '{{', '}}', '{: .a}', '{#id}', '$x^2$', '$$', '$5', 'http://a.b/c_d', '<http://z>', 'x@y.zz', '{/* c */}', '{a}', '{', '}',
  'import a from "b"', '{% highlight js %}', '{% endhighlight %}', '![[e]]', '[TOC]', '<?php x ?>', '<constructor>', '[__proto__]: /u\n', '&toString;',
]
const heads = ['', '', '', '\uFEFF', '---\ntitle: "A \\u00e9"\ndate: 2025-12-07\n---\n', '+++\r\ntitle = "B"\r\n+++\r\n', '{"title": "C"}\n', '---\na: b: c\n---\n']
const markdown = fc.tuple(fc.constantFrom(...heads), fc.array(fc.constantFrom(...markdownPieces), {maxLength: 40}))
  .map(([head, pieces]) => head + pieces.join(''))
const anything = fc.oneof(markdown, fc.string({unit: 'binary', maxLength: 60}))

const formats = ['text', 'markdown', 'mdx'] as const

/** Texts that a stretch of the source may stand for. */
function standsFor(written: string, character: string): boolean {
  if (written === character || written === `\\${character}` || decodeEntities(written).includes(character)) return true
  // A wrapped line, a break, with the marks of the quotes in it; blanks around what nobody sees.
  return /^\s$/.test(character) && /^[\s>\\]*(?:<br\s*\/?>[\s>\\]*)*$/i.test(written)
}

function expectPlaced(source: string, located: Located): void {
  const {text} = located
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const [start, end] = located.locate(at, at + 1)
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeGreaterThanOrEqual(last)
    last = end
    const written = source.slice(start, end)
    const isHalf = /[\uD800-\uDFFF]/.test(text.charAt(at))
    if (!isHalf && !standsFor(written, text.charAt(at))) expect(written).toBe(text.charAt(at))
  }
}

function expectLawOfPositions(article: Article): void {
  const {source} = article
  let end = 0
  for (const block of article.blocks) {
    const [from, to] = block.range
    expect(from).toBeGreaterThanOrEqual(end)
    expect(to).toBeLessThanOrEqual(source.length)
    end = to
    const whole = block.locate()
    expect(whole[0]).toBeGreaterThanOrEqual(from)
    expect(whole[1]).toBeLessThanOrEqual(to)
    expectPlaced(source, block)
    for (const spans of [block.words, block.sentences]) {
      for (let i = 0; i < spans.length; i++) {
        const [start = 0, stop = 0] = [spans.starts[i], spans.ends[i]]
        expect(block.locate(start, stop)).toEqual([block.locate(start, start + 1)[0], block.locate(stop - 1, stop)[1]])
      }
    }
    for (const piece of [...block.marks, ...block.links]) {
      expect(0 <= piece.start && piece.start <= piece.end && piece.end <= block.text.length).toBe(true)
    }
    for (const {url, urlRange, range} of block.links) {
      expect(from <= range[0] && range[1] <= to).toBe(true)
      if (urlRange && !/^mailto:|^http:\/\/www/.test(url)) expect(decodeUrl(source.slice(...urlRange))).toBe(decodeUrl(url))
    }
  }
  for (const {range, text} of article.comments) expect(source.slice(...range)).toContain(text)
  for (const entry of article.metadata) {
    expect(source.slice(...entry.range).length).toBe(entry.range[1] - entry.range[0])
  }
}

/** Without escapes and entities; twice the same where an escape made one. */
function decodeUrl(written: string): string {
  return decodeEntities(written).replaceAll('\\', '').trim()
}

describe.each(formats)('%s', {timeout: 60_000}, (format: Format) => {
  it('knows where each piece stands', () => {
    fc.assert(fc.property(markdown, (text) => { expectLawOfPositions(parseArticle(text, {format})) }), {numRuns: 500})
  })

  it('loses nothing', () => {
    fc.assert(fc.property(markdown, (text) => {
      const article = parseArticle(text, {format})
      const tiles = tilesOf(article)
      expect(tiles.map(({range}) => article.source.slice(...range)).join('')).toBe(article.source)
      expect(tiles.filter(({kind}) => kind === 'lost').map(({range}) => article.source.slice(...range))).toEqual([])
    }), {numRuns: 500})
  })

  it('bears anything', () => {
    fc.assert(fc.property(anything, (text) => {
      const article = parseArticle(text, {format})
      expect(article.source).toBe(text.replace(/^\uFEFF/, ''))
    }), {numRuns: 500})
  })
})
