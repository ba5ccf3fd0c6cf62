import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {counted, pieceOf} from './others.ts'

export default defineRule({
  id: 'duplication/no-duplicate-canonical',
  summary: 'Disallow a canonical address that another article claims.',
  why: 'Search engines take the two for one article, and show only one of them.',
  confidence: 'likely',
  unit: 'corpus',
  messages: {
    duplicate: '`{address}` is the canonical address of {articles} too. Give each article its own.',
    there: 'It claims the same address',
  },
  options: v.object({}),
  examples: {
    valid: [
      {
        text: '---\ncanonical: https://lirana.example/ferry\n---\n\nIt sails.',
        others: {'a.md': '---\ncanonical: https://lirana.example/mill\n---\n\nIt burned.'},
      },
    ],
    invalid: [
      {
        text: '---\ncanonical: ⟦https://lirana.example/ferry⟧\n---\n\nIt sails.',
        others: {'a.md': '---\ncanonical: https://lirana.example/ferry\n---\n\nIt burned.'},
      },
    ],
  },
  check({article, others, report}) {
    const piece = pieceOf(article, 'canonical')
    if (!piece?.range) return
    const recurrence = others.recurrence(piece)
    if (recurrence.count === 0) return
    report({
      at: piece.range,
      message: 'duplicate',
      data: {address: piece.text, articles: counted(recurrence)},
      related: recurrence.examples.map((path) => ({message: 'there', path})),
    })
  },
})
