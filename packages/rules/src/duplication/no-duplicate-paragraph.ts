import {defineRule, deleteBlock, piecesOf} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {copiesOf, counted, isSetApart} from './others.ts'

/** Shorter paragraphs are equal by custom: advice, a quotation, an address. */
const shortest = 200

const text = 'The captain wants to cross four times a day until the end of the summer, and six times when the market is open; '
  + 'in winter, he says, the ferry has always stayed in port from the first night of frost until the ice is gone again.'

const own = 'The old ferry between the two islands sails again from Monday, after three weeks of storm had kept it in port. '
  + 'Nobody on either side had hoped for so much, said the keeper of the pier, who sells the tickets and the coffee.'

export default defineRule({
  id: 'duplication/no-duplicate-paragraph',
  summary: 'Disallow a long paragraph that another article has too.',
  why: 'It was pasted from there, and readers of both meet it twice.',
  confidence: 'likely',
  optional: 'Series, notes on authors and disclaimers recur on purpose.',
  unit: 'corpus',
  messages: {
    duplicate: 'This paragraph stands in {articles} too. Say it anew here, or link to the other one.',
    delete: 'Delete the paragraph',
    there: 'It stands here too',
  },
  options: v.object({
    length: v.optional(v.pipe(
      v.number(), v.integer(), v.minValue(1), v.description('Characters below which a paragraph may recur.'),
    ), shortest),
    articles: v.optional(v.pipe(
      v.number(), v.integer(), v.minValue(1),
      v.description('More other articles than this make it a recurring block, which is another matter.'),
    ), 9),
  }),
  examples: {
    valid: [
      {text: `It sails again.\n\n${text}`, others: {'news/mill.md': 'The mill burned down.'}},
      {text: 'It sails again.\n\nTickets are sold on the pier.', others: {'news/mill.md': 'It burned.\n\nTickets are sold on the pier.'}},
    ],
    invalid: [
      {
        text: `${own}\n\n⟦${text}⟧\n`,
        others: {'news/mill.md': `The mill burned down.\n\n${text}\n`},
        suggested: [`${own}\n`],
      },
    ],
  },
  check({article, others, options, report}) {
    let copies: ReadonlySet<string> | undefined
    for (const piece of piecesOf(article)) {
      const {kind, block} = piece
      if (kind !== 'block' || block?.kind !== 'paragraph' || isSetApart(block)) continue
      if (block.text.length < options.length) continue
      const recurrence = others.recurrence(piece)
      if (recurrence.count === 0 || recurrence.count > options.articles) continue
      copies ??= copiesOf(article, others)
      const strangers = recurrence.examples.filter((path) => !copies?.has(path))
      if (strangers.length === 0) continue
      report({
        at: block.range,
        message: 'duplicate',
        data: {articles: counted(recurrence)},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
        related: strangers.map((path) => ({message: 'there', path})),
      })
    }
  },
})
