import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesOf} from './titles.ts'

export default defineRule({
  id: 'title/no-placeholder',
  summary: 'Disallow a title that a template left behind.',
  why: 'It says nothing about the article and shows readers that nobody looked.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['placeholder'],
  messages: {placeholder: '`{title}` is what a template writes. Write a title of your own.'},
  options: v.object({}),
  examples: {
    valid: ['# Untitled masterpieces of the harbour museum', '# The bridge reopens'],
    invalid: [
      {text: '---\ntitle: ⟦Untitled⟧\n---\n'},
      {text: '# ⟦Hello world!⟧\n\nThe bridge reopens in May.'},
    ],
  },
  check({article, hits, report}) {
    for (const title of titlesOf(article)) {
      const fills = hits(title).some(({phrase, start, end}) => phrase.strength === 'strong' && isOnlySigns(title.text.slice(0, start) + title.text.slice(end)))
      if (fills) report({at: title.locate(), message: 'placeholder', data: {title: title.text}})
    }
  },
})

function isOnlySigns(rest: string): boolean {
  return !/[\p{L}\p{N}]/u.test(rest)
}
