import type {Block} from '@presscheck/article'
import {defineRule, deleteBlock, piecesOf} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {copiesOf, counted, isSetApart} from './others.ts'

/** Shorter paragraphs are equal by custom: advice, a quotation, an address. */
const shortest = 200

const text = 'The captain wants to cross four times a day until the end of the summer, and six times when the market is open; '
  + 'in winter, he says, the ferry has always stayed in port from the first night of frost until the ice is gone again.'

const ending = 'The mayor, who came to see the first boat off, said that the island had waited for this day since November.'

const own = 'The old ferry between the two islands sails again from Monday, after three weeks of storm had kept it in port. '
  + 'Nobody on either side had hoped for so much, said the keeper of the pier, who sells the tickets and the coffee.'

export default defineRule({
  id: 'duplication/no-duplicate-paragraph',
  summary: 'Disallow a long paragraph that another article has too.',
  why: 'It was pasted from there, and readers of both meet it twice.',
  confidence: 'likely',
  optional: 'Some sites describe themselves and their projects in the same words on purpose.',
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
      v.description('What more other articles than this have is standing text: the greeting of a series, a disclaimer.'),
    ), 1),
  }),
  examples: {
    valid: [
      {text: `It sails again.\n\n${text}\n\n${ending}`, others: {'news/mill.md': 'The mill burned down.'}},
      {
        text: 'It sails again.\n\nTickets are sold on the pier.\n\nAt noon.',
        others: {'news/mill.md': 'It burned.\n\nTickets are sold on the pier.\n\nAt night.'},
      },
      {
        text: `${own}\n\n${ending}\n\n${text}`, others: {'news/mill.md': `The mill burned down.\n\n${text}\n`},
        note: 'Series begin and end with the same words.',
      },
      {
        text: `${own}\n\n${text} [Read on](pier.md).\n\n${ending}`,
        others: {'news/mill.md': `The mill burned down.\n\n${text} [Read on](pier.md).\n`},
        note: 'What sends readers elsewhere is a note.',
      },
      {
        text: `${own}\n\n“${text}”\n\n${ending}`, others: {'news/mill.md': `The mill burned down.\n\n“${text}”\n`},
        note: 'Two articles may quote the same words.',
      },
    ],
    invalid: [
      {
        text: `${own}\n\n⟦${text}⟧\n\n${ending}\n`,
        others: {'news/mill.md': `The mill burned down.\n\n${text}\n`},
        suggested: [`${own}\n\n${ending}\n`],
      },
    ],
  },
  check({article, others, options, report}) {
    let copies: ReadonlySet<string> | undefined
    for (const piece of piecesOf(article)) {
      const {kind, block} = piece
      if (kind !== 'block' || block?.kind !== 'paragraph' || isStandingText(block)) continue
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

/** What recurs on purpose: greetings and farewells of a series, notes that send readers elsewhere, quotations. */
function isStandingText(block: Block): boolean {
  const {place: {fromStart, fromEnd}, links, text} = block
  return fromStart === 0 || fromEnd === 0 || links.length > 0 || isSetApart(block) || /^["“„«‹「『‘]/.test(text)
}
