import type {Range} from '@presscheck/article'
import {censusOf, defineRule, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {isTitle} from './is-title.ts'

/** Emphasis, a heading, a link or an image as Markdown writes them. */
const markdown = new RegExp([
  String.raw`(?<![\w*'"|/\\])\*\*(?![\s*'"|])[^*\n]{1,300}(?<![\s*'"|])\*\*(?![\w*'"|/\\])`,
  String.raw`^#{2,6} (?=\S)`,
  String.raw`!?\[[^[\]\n]{1,200}\]\((?:https?:\/\/|\/)[^\s()]{1,500}\)`,
].join('|'), 'g')

/** A text with more marks is Markdown under another name. */
const mostMarks = 8

const letter = /\p{L}/u

export default defineRule({
  id: 'residue/no-stray-markdown',
  summary: 'Disallow Markdown where nobody reads it as such.',
  why: 'In a page or a plain text, readers see the stars, hashes and brackets.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    found: '`{markup}` is written in Markdown, which takes no effect here. Write the words alone.',
    throughout: '`{markup}` and {more} more places are written in Markdown, which takes no effect here. Save the text as Markdown.',
    words: 'Write the words alone',
  },
  options: v.object({}),
  examples: {
    valid: [
      'The **bridge** reopens, says [the city](https://example.org/).',
      {format: 'html', text: '<p>In Markdown, **word** is bold.</p>', note: 'It is what the text is about.'},
      {format: 'html', text: '<p>It is 2 ** 3 ** 4 and **.</p><p># 1 in town</p>'},
      {format: 'text', text: 'Passwords of **** and ** marks; a[1](2); \'**\' name or \'**\' other.'},
    ],
    invalid: [
      {format: 'text', text: 'The ⟦**bridge**⟧ reopens.', suggested: ['The bridge reopens.']},
      {format: 'html', text: '<p>⟦## ⟧Traffic</p><p>It is slow.</p>', suggested: ['<p>Traffic</p><p>It is slow.</p>']},
      {
        format: 'text', language: 'id',
        text: 'Baca ⟦[berita ini](https://example.org/a)⟧ dulu.',
        suggested: ['Baca berita ini dulu.'],
      },
    ],
  },
  check({article, report}) {
    if (article.format === 'markdown' || article.format === 'mdx' || !censusOf(article).holdsAny('*#[')) return
    const found: {readonly markup: string; readonly at: Range}[] = []
    for (const text of suspects(article)) {
      if (!text.block || /markdown/i.test(text.prose) || isTitle(article, text)) continue
      for (const {0: markup, index} of text.prose.matchAll(markdown)) {
        if (!letter.test(markup) && !markup.startsWith('#')) continue
        found.push({markup, at: text.locate(index, index + markup.length)})
      }
    }
    const [first] = found
    if (first && found.length > mostMarks) {
      const data = {markup: first.markup.trim(), more: found.length - 1}
      report({at: first.at, message: 'throughout', data})
      return
    }
    for (const {markup, at} of found) {
      const isPlain = article.source.slice(...at) === markup
      const suggestions = isPlain ? [{message: 'words' as const, edit: {range: at, text: wordsOf(markup)}}] : []
      report({at, message: 'found', data: {markup: markup.trim()}, suggestions})
    }
  },
})

const suspects = textsWhere(({prose}) => prose.search(markdown) >= 0)

function wordsOf(markup: string): string {
  if (markup.startsWith('#')) return ''
  return markup.startsWith('*') ? markup.slice(2, -2) : markup.slice(markup.indexOf('[') + 1, markup.indexOf(']'))
}
