import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Article} from './model.ts'
import {parseArticle} from './parse.ts'
import {reparse} from './reparse.ts'

/** All that an article says, without its methods. */
function facts({blocks, comments, metadata, frontMatter, fields, language, problems}: Article): unknown {
  return {
    blocks: blocks.map(({kind, level, range, text, marks, links, hidden, place, language: of}) => (
      {kind, level, range, text, marks, links, hidden, place, of}
    )),
    metadata: metadata.map(({path, range, value}) => ({path, range, value})),
    texts: [fields.title, fields.description, fields.authors, fields.language].map(({candidates}) => (
      candidates.map(({value, range}) => ({value, range}))
    )),
    dates: [fields.published, fields.modified].map(({candidates}) => (
      candidates.map(({value, range}) => ({value, range}))
    )),
    comments, frontMatter, language, problems,
  }
}

const line = fc.constantFrom(
  '# Title\n', 'A paragraph of some words that goes on\nfor two lines.\n', '\n', '\n', '\n', '- item one\n- item two\n',
  '  - nested\n', '    continued\n', '1. first\n2. second\n', '> quote\n', '> > deep\n', '```\ncode\n```\n', '```\n',
  '    indented\n', '| a | b |\n', '|---|---|\n', '| c | d |\n', '<div>\n', '</div>\n', '<!-- c -->\n', '<!--\n', '-->\n',
  '[^1]: note\n', '[r]: /u\n', 'text [r] and [^1]\n', '===\n', '---\n', '* * *\n', ':::note\n', '{{< x >}}\n', '{{<\n', '>}}\n',
  '$$\n', '{: .a}\n', '---\ntitle: x\n---\n', '<p>\n', 'import a from "b"\n', '{x}\n', '{\n', '}\n', '<A\n', '/>\n', '\r\n', 'a\r',
)
const edit = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  deleted: fc.nat(40),
  inserted: fc.oneof(fc.constantFrom('', 'x', '\n', '\n\n', '`', '```\n', '> ', '- ', '    ', '|', '#', '<div>\n', '['), line),
})

describe('reparse', {timeout: 60_000}, () => {
  it.each(['markdown', 'mdx'] as const)('says of edited %s what parsing says', (format) => {
    const text = fc.array(line, {minLength: 5, maxLength: 60}).map((lines) => lines.join(''))
    fc.assert(fc.property(text, fc.array(edit, {minLength: 1, maxLength: 4}), (start, edits) => {
      let source = start
      let article = reparse(parseArticle(source, {format}), source, {format})
      for (const {at, deleted, inserted} of edits) {
        const from = Math.floor(at * source.length)
        source = source.slice(0, from) + inserted + source.slice(from + deleted)
        article = reparse(article, source, {format})
        expect(facts(article)).toEqual(facts(parseArticle(source, {format})))
      }
    }), {numRuns: 300})
  })

  it.each(['text', 'html', 'record'] as const)('parses edited %s anew', (format) => {
    const before = parseArticle('{"title": "One", "text": "<p>Two</p>"}', {format})
    const source = '\uFEFF{"title": "One more", "text": "<p>Two</p>"}'
    expect(facts(reparse(before, source, {format}))).toEqual(facts(parseArticle(source, {format})))
  })

  it('follows a text from one format to another', () => {
    const source = '# Title\n\n<Note>\n\nText {of.it}\n\n</Note>\n'
    const markdown = reparse(parseArticle(source, {path: 'a.md'}), source, {path: 'a.md'})
    const mdx = reparse(markdown, source, {path: 'a.mdx'})
    expect(facts(mdx)).toEqual(facts(parseArticle(source, {path: 'a.mdx'})))
    expect(facts(reparse(mdx, source, {path: 'a.md'}))).toEqual(facts(markdown))
  })
})
