import {readFileSync} from 'node:fs'
import {parseArticle} from '@presscheck/article'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readingOf} from './article-reading.ts'
import {corpusFiles, hasCorpus} from './corpus-files.ts'
import {readWithMdast} from './mdast-reading.ts'
import {daily} from './thoroughness.ts'

function expectSame(source: string): void {
  const article = parseArticle(source, {format: 'markdown'})
  expect(readingOf(article)).toEqual(readWithMdast(article.source.slice(article.frontMatter?.[1] ?? 0)))
}

const words = fc.array(
  fc.constantFrom('the', 'bridge', 'a', 'Closes', 'on', 'Monday.', 'one,', 'two!', '(three)', '桥', 'naïve', '2025', 'e\u0301', '👩‍👧'),
  {minLength: 1, maxLength: 6},
).map((list) => list.join(' '))

const tail = fc.constantFrom('(u)', '(u "t")', '(<u v>)', '[r]', '[R]', '[]', '')

/** Inline Markdown as people write it. */
const inline = fc.array(fc.oneof(
  words,
  words.map((text) => `\`${text}\``),
  fc.constantFrom('\\*', '&amp;', '&#8217;', '\\[x\\]', '`` a`b ``', '<https://a.b/c>', 'https://a.b/c_d', '~~gone~~'),
  fc.constantFrom('x ![alt](i.png) y', 'x ![i][r] y', '[r]', '[the bridge]', '[^1]', '[*a* `b`](u)', '***a** b*', '**a *b* c**', '_a **b** c_'),
  words.map((text) => `*${text}*`),
  words.map((text) => `__${text}__`),
  fc.tuple(words, tail).map(([text, end]) => `[${text}]${end}`),
), {minLength: 1, maxLength: 5}).map((pieces) => pieces.join(' '))

const paragraph = fc.array(inline, {minLength: 1, maxLength: 3}).chain((lines) => (
  fc.constantFrom('\n', '  \n', '\\\n').map((end) => lines.join(end))
))

function indented(text: string, first: string, rest: string): string {
  return first + text.split('\n').join(`\n${rest}`)
}

/** Blocks of Markdown as people write them, nested. */
const blocks = fc.letrec<{block: string, blocks: string}>((tie) => ({
  block: fc.oneof(
    {maxDepth: 2},
    paragraph,
    fc.tuple(fc.integer({min: 1, max: 6}), inline).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
    fc.tuple(words, fc.constantFrom('===', '---')).map(([text, line]) => `${text}\n${line}`),
    fc.tuple(fc.constantFrom('```', '~~~~'), paragraph).map(([fence, text]) => `${fence} js\n${text}\n${fence}`),
    words.map((text) => `    ${text}\n      ${text}`),
    fc.array(fc.tuple(inline, inline), {minLength: 1, maxLength: 3}).map((rows) => (
      ['| a | b |', '|---|:-:|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n')
    )),
    tie('blocks').map((text) => indented(text, '> ', '> ')),
    fc.tuple(fc.constantFrom('- ', '* ', '1. ', '1) ', '- [ ] '), fc.array(tie('blocks'), {minLength: 1, maxLength: 3})).map(
      ([mark, items]) => items.map((item) => indented(item, mark, ' '.repeat(mark.startsWith('-') ? 2 : mark.length))).join('\n'),
    ),
    fc.constantFrom('***', '[the bridge]: /b "t"', '[^1]: A note\n    that goes on.'),
  ),
  blocks: fc.array(tie('block'), {minLength: 1, maxLength: 3}).map((list) => list.join('\n\n')),
})).blocks

/** Pieces of Markdown in any order. */
const pieces = fc.array(fc.constantFrom(
  'a', 'b ', 'word', '*', '**', '_', '__', '`', '``', '[', ']', '(', ')', '](u)', '[r]', '](', '\\', '&amp;', '&', '~~', '!', '"', ' ', '  ',
  '\n', '\n', '\n\n', '\n\n', '> ', '- ', '1. ', '# ', '## ', '    ', '\t', '```', '~~~', '===', '---', '***', '[r]: /u', '| a | b |', '|---|---|',
  '\\|', '#', '+', '=', '.', ',', '<http://z>', '桥', '。',
), {maxLength: 16}).map((list) => list.join(''))

/**
 * Where the two part, and why each is as it is here:
 * - An item without text, below text that it does not end, is text in @lezer/markdown; micromark takes it for a block.
 * - Runs of `*` or `_` of several lengths pair as CommonMark says, by the lengths they have in the source; micromark
 *   goes by what is left of them. Beside `~`, which GFM counts among them, it has rules of its own.
 * - A definition leaves out the line below it that underlines nothing.
 * - An image at the edge of a paragraph is a block of its own.
 * - A bare URL ends before the bracket that is open around it, and nowhere else.
 * - `[r][` without an end is a link and a bracket, as CommonMark says; micromark takes all of it for text.
 * - A title in brackets holds no bracket by CommonMark, so what has one is no definition; micromark takes it for one.
 * - A line of code within a text loses the tab before it, as every line of a paragraph does; micromark keeps it.
 */
const known: readonly RegExp[] = [
  /^(?:[ \t>+*-]|\d[.)])*(?:\d[.)]|[-+*])[ \t]*$/m, /[*_]~|~[*_]/, /\]:[^\n]*\n\s*(?:\S[^\n]*\n\s*)*[=-]/, /\\<http/, /!\[/,
  /\]\[(?![^[\]]*\])/, /`[^`]*\n *\t/, /\]:[^\n(]*\([^\n()]*\(/,
]

function isKnown(text: string): boolean {
  return known.some((form) => form.test(text)) || hasMixedRuns(text, /\*+/g) || hasMixedRuns(text, /_+/g)
}

function hasMixedRuns(text: string, run: RegExp): boolean {
  return new Set(Array.from(text.matchAll(run), ([{length}]) => length)).size > 1
}

describe('Markdown', () => {
  it('reads as mdast does, as people write it', () => {
    fc.assert(fc.property(blocks, (text) => { expectSame(`${text}\n\n[r]: /r\n`) }), {numRuns: daily(300, 1500)})
  })

  it('reads as mdast does, in pieces', () => {
    const law = fc.property(pieces.filter((text) => !isKnown(text)), expectSame)
    fc.assert(law, {numRuns: daily(600, 3000)})
  })

  describe.runIf(hasCorpus())('of the corpus', () => {
    // What mdast does not know: templates, HTML.
    const files = corpusFiles('.md', daily(13, 3)).filter((path) => !/\{[{%:#]|<[a-z!/]/i.test(readFileSync(path, 'utf8')))

    it('reads as mdast does', () => {
      expect(files.length).toBeGreaterThan(daily(20, 100))
      for (const path of files) expectSame(readFileSync(path, 'utf8'))
    })
  })
})
