import {defineRule, deleteBlock, type Piece, piecesOf} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {copiesOf, counted, isSetApart} from './others.ts'

const line = 'Follow the harbour news every morning by letter.'
const articles = (count: number) => Object.fromEntries(Array.from({length: count}, (_, number) => (
  [`${number}.md`, `The ship number ${number} sails.\n\n${line}\n`]
)))

export default defineRule({
  id: 'duplication/no-recurring-block',
  summary: 'Disallow a block that many other articles have too.',
  why: 'What stands in article after article comes from a template or from copying a whole page, not from the writer.',
  confidence: 'likely',
  unit: 'corpus',
  messages: {
    recurring: 'This stands in {articles} too, word for word. Delete it here; a template can show it.',
    delete: 'Delete it',
    there: 'It stands here too',
  },
  options: v.object({
    articles: v.optional(v.pipe(
      v.number(), v.integer(), v.minValue(1), v.description('Other articles that must have the block.'),
    ), 10),
    share: v.optional(v.pipe(
      v.number(), v.minValue(0), v.maxValue(1), v.description('The share of all other articles that must have it.'),
    ), 0.05),
  }),
  examples: {
    valid: [
      {text: `The ferry sails at noon.\n\n${line}`, note: 'Nothing is known of other articles.'},
      {text: `The ferry sails at noon.\n\n${line}`, others: articles(9), note: 'Too few others have it.'},
      {text: `The ferry sails at noon.\n\n*${line}*`, others: articles(10), note: 'A series introduces itself in italics.'},
    ],
    invalid: [
      {
        text: `The ferry sails at noon.\n\n⟦${line}⟧\n`,
        others: articles(10),
        suggested: ['The ferry sails at noon.\n'],
      },
      {
        text: 'The ferry sails at noon.\n\n⟦FOLLOW the harbour news, every morning, by letter⟧\n',
        others: articles(10),
        note: 'Case and punctuation do not count.',
        suggested: ['The ferry sails at noon.\n'],
      },
    ],
  },
  check({article, others, options, report}) {
    if (others.total < options.articles) return
    const least = Math.max(options.articles, Math.ceil(others.total * options.share))
    const recurs = (piece: Piece) => others.recurrence(piece).count >= least
    const found = piecesOf(article).filter((piece) => isStretch(piece) && recurs(piece))
    const blocks = new Set(found.flatMap(({kind, block}) => kind === 'block' ? block ?? [] : []))
    const copies = found.length > 0 ? copiesOf(article, others) : new Set()
    for (const {kind, block, range, ...piece} of found) {
      if (!range || !block || (kind === 'line' && blocks.has(block))) continue
      const recurrence = others.recurrence({kind, range, ...piece})
      if (copies.size >= recurrence.count) continue
      report({
        at: range,
        message: 'recurring',
        data: {articles: counted(recurrence)},
        suggestions: kind === 'block' ? [{message: 'delete', edit: deleteBlock(article, block)}] : [],
        related: recurrence.examples.map((path) => ({message: 'there', path})),
      })
    }
  },
})

/** Addresses, entries of lists and labels before something else (`Output:`) recur by nature. */
function isStretch({kind, block, comparable, text}: Piece): boolean {
  if ((kind !== 'block' && kind !== 'line') || !block || block.kind === 'item' || isSetApart(block)) return false
  return !/^https? /.test(comparable) && !/[:：]\s*$/.test(text)
}
