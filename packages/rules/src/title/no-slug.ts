import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesApartFromHeadings} from './titles.ts'

const slug = /^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+){2,}$/u
const fileName = /^\S+\.(?:md|mdx|markdown|html?|txt|docx?|odt|rtf|pdf)$/i

export default defineRule({
  id: 'title/no-slug',
  summary: 'Disallow a slug or a file name as title.',
  why: 'A program filled in the name of the file, and readers see it in every list.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    slug: '`{title}` is an address, not a title. Write it in words.',
    file: '`{title}` is the name of a file. Write a title in words.',
  },
  options: v.object({}),
  examples: {
    valid: ['# State-of-the-art bridges', '# co-op', {text: '# `README.md`', note: 'Code in a title is meant.'}],
    invalid: [{text: '---\ntitle: ⟦the-bridge-reopens⟧\n---\n'}, {text: '---\ntitle: ⟦bridge_final_2.docx⟧\n---\n'}],
  },
  check({article, report}) {
    for (const title of titlesApartFromHeadings(article)) {
      const text = title.text.trim()
      const message = slug.test(text) ? 'slug' : fileName.test(text) ? 'file' : undefined
      if (message) report({at: title.locate(), message, data: {title: text}})
    }
  },
})
