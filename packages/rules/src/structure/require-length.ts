import {languageOf} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'structure/require-length',
  summary: 'Require an article to have more than a few words.',
  why: 'A body of a line or two is an import that failed, or a draft.',
  confidence: 'opinion',
  unit: 'article',
  messages: {short: 'The article has {words} words, fewer than {least}. Add the text, or publish it as a note.'},
  options: v.object({
    least: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The fewest words of an article.')), 50),
  }),
  examples: {
    valid: [{text: 'The bridge reopens in May.', options: {least: 5}}, {language: 'ja', text: '橋は五月に開く。', note: 'Words are not counted where no blanks part them.'}],
    invalid: [{text: '⟦The bridge reopens.⟧'}],
  },
  check({article, options: {least}, report}) {
    const [first] = article.body
    if (!first || languageOf(article.language)?.spaced !== true) return
    let words = 0
    for (const block of article.body) words += block.words.length
    if (words < least) report({at: first.range, message: 'short', data: {words, least}})
  },
})
