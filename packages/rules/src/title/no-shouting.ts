import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {titlesOf} from './titles.ts'

/** Shorter titles may be one abbreviation after the other. */
const fewestLetters = 16

export default defineRule({
  id: 'title/no-shouting',
  summary: 'Disallow a title in capitals.',
  why: 'It is hard to read, screen readers may spell it, and search engines take it for spam.',
  confidence: 'opinion',
  unit: 'article',
  messages: {capitals: 'The title is all in capitals. Write it in small letters.'},
  options: v.object({}),
  examples: {
    valid: ['# NASA, ESA and JAXA meet', '# The bridge reopens'],
    invalid: [{text: '# ⟦THE BRIDGE REOPENS IN MAY⟧'}],
  },
  check({article, report}) {
    for (const title of titlesOf(article)) {
      const letters = title.text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0
      if (letters >= fewestLetters && !/\p{Ll}/u.test(title.text)) report({at: title.locate(), message: 'capitals'})
    }
  },
})
