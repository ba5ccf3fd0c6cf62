import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesOf} from './titles.ts'

/** Tags of formatting, links and breaks: what a title is copied with. Others may be what it talks about. */
const tag = /<\/?(?:b|i|em|strong|u|span|font|a|p|div|h[1-6]|sup|sub|small|mark)(?:\s[^<>]*)?>|<br\s*\/?>/gi

const markdown = /\*\*[^*\s][^*]*\*\*|!?\[[^[\]]+\]\([^()\s]+\)|^#{1,6}\s/g

export default defineRule({
  id: 'title/no-markup',
  summary: 'Disallow markup in a title.',
  why: 'Lists, feeds and search results show a title as it is, so readers see the signs.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    markup: 'The title holds markup: `{markup}`. Write the words alone.',
    remove: 'Remove `{markup}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      '# The **bridge** reopens',
      {text: '---\ntitle: How to use the <T> type\n---\n', note: 'It may be what the article is about.'},
    ],
    invalid: [
      {
        text: '---\ntitle: The ⟦<b>⟧bridge⟦</b>⟧ reopens\n---\n',
        suggested: ['---\ntitle: The bridge</b> reopens\n---\n'],
      },
      {text: '---\ntitle: The ⟦**bridge**⟧ reopens\n---\n', suggested: ['---\ntitle: The bridge reopens\n---\n']},
      {format: 'text', text: 'The bridge reopens⟦<br>⟧\n\nTraffic will be slow until May.', suggested: ['The bridge reopens\n\nTraffic will be slow until May.']},
    ],
  },
  check({article, report}) {
    for (const title of titlesOf(article)) {
      if (!/[<*[#]/.test(title.text)) continue
      const found = [...title.text.matchAll(tag), ...title.text.matchAll(markdown)]
      for (const {0: markup, index} of found.sort((a, b) => a.index - b.index)) {
        const at = title.locate(index, index + markup.length)
        report({
          at,
          message: 'markup',
          data: {markup},
          suggestions: [{message: 'remove', data: {markup}, edit: {range: at, text: wordsOf(markup)}}],
        })
      }
    }
  },
})

function wordsOf(markup: string): string {
  if (markup.startsWith('<') || markup.startsWith('#')) return ''
  return /^!?\[([^\]]+)\]/.exec(markup)?.[1] ?? markup.slice(2, -2)
}
