import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {copyLikeness, pieceOf} from './others.ts'

const text = [
  'The old ferry between the two islands sails again from Monday, after three weeks of storm had kept it in port.',
  'Nobody on either side had hoped for so much, said the keeper of the pier, who sells the tickets and the coffee.',
  'The captain wants to cross four times a day until the end of the summer, and six times when the market is open.',
].join('\n\n')

/** Articles beside the best that are named. */
const mostNamed = 3

export default defineRule({
  id: 'duplication/no-near-duplicate-article',
  summary: 'Disallow an article that says nearly the same as another.',
  why: 'One is a version of the other that should have replaced it, or a copy with a few words changed.',
  confidence: 'likely',
  unit: 'corpus',
  messages: {
    near: 'About {percent} % of this article is that of `{path}`, word for word. Keep one of them, or make them differ.',
    there: 'It is much like this one',
  },
  options: v.object({
    similarity: v.optional(v.pipe(
      v.number(), v.minValue(0.2), v.maxValue(1),
      v.description('How like two articles may be: of the pairs of neighbouring words, the share that both have.'),
    ), copyLikeness),
  }),
  examples: {
    valid: [
      {text, others: {'news/mill.md': 'The mill burned down.'}},
      {text, path: 'news/ferry.md', others: {'news/ferry.md': text}, note: 'An article is not like itself.'},
    ],
    invalid: [
      {
        text: `# Ferry sails again\n\n⟦${text.replace('\n\n', '⟧\n\n')}`,
        others: {'news/ferry.md': text.replace('captain', 'skipper').replace('Monday', 'Friday')},
      },
    ],
  },
  check({article, others, options, report}) {
    const whole = pieceOf(article, 'article')
    if (!whole?.range || others.recurrence(whole).count > 0) return
    const [best, ...more] = others.alike(options.similarity)
    if (!best) return
    report({
      at: whole.range,
      message: 'near',
      data: {percent: percentOf(best.similarity), path: best.path},
      related: [best, ...more.slice(0, mostNamed - 1)].map(({path}) => ({message: 'there', path})),
    })
  },
})

/** Of two texts of the same length, the share that is common: both parts of what either has count. */
function percentOf(similarity: number): number {
  return Math.round(200 * similarity / (1 + similarity))
}
