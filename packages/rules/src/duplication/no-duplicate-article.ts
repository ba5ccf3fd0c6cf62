import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {counted, pieceOf} from './others.ts'

const text = [
  'The old ferry between the two islands sails again from Monday, after three weeks of storm had kept it in port.',
  'Nobody on either side had hoped for so much, said the keeper of the pier, who sells the tickets and the coffee.',
].join('\n\n')

export default defineRule({
  id: 'duplication/no-duplicate-article',
  summary: 'Disallow an article whose whole text another article has.',
  why: 'It is published twice: readers meet it again, and search engines hide one of the two.',
  confidence: 'certain',
  unit: 'corpus',
  messages: {
    duplicate: 'The text of this article is that of {articles}. Keep one of them.',
    there: 'It stands here too',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text, others: {'news/mill.md': 'The mill burned down.'}},
      {text, path: 'news/ferry.md', others: {'news/ferry.md': text}, note: 'An article is no copy of itself.'},
      {text: 'Coming soon.', others: {'news/mill.md': 'Coming soon.'}, note: 'Too short to be an article.'},
    ],
    invalid: [
      {text: `# Ferry sails again\n\n⟦${text.replace('\n\n', '⟧\n\n')}`, others: {'news/ferry.md': `# It sails!\n\n${text}`}},
    ],
  },
  check({article, others, report}) {
    const whole = pieceOf(article, 'article')
    if (!whole?.range) return
    const recurrence = others.recurrence(whole)
    if (recurrence.count === 0) return
    report({
      at: whole.range,
      message: 'duplicate',
      data: {articles: counted(recurrence)},
      related: recurrence.examples.map((path) => ({message: 'there', path})),
    })
  },
})
