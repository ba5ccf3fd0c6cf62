import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {duplicateField} from './duplicate-field.ts'
import {counted} from './others.ts'

export default defineRule({
  id: 'duplication/no-duplicate-title',
  summary: 'Disallow a title that another article in the same language has.',
  why: 'Readers of a list or of search results cannot tell the two apart.',
  confidence: 'likely',
  unit: 'corpus',
  messages: {
    duplicate: '`{title}` is the title of {articles} too. Say in it what sets this one apart.',
    there: 'It is called so too',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: '# Ferry sails again: part 2\n\nIt sails.', others: {'a.md': '# Ferry sails again: part 1\n\nIt sails.'}},
      {
        text: '---\nlang: de\n---\n\n# Kubernetes Operator\n\nEr hilft.', language: 'und',
        others: {'a.md': '---\nlang: en\n---\n\n# Kubernetes Operator\n\nIt helps.'},
        note: 'A translation may be called the same.',
      },
    ],
    invalid: [
      {text: '# ⟦Ferry sails again⟧\n\nIt sails.', others: {'a.md': '---\ntitle: Ferry sails again\n---\n\nAt noon.'}},
    ],
  },
  check({article, others, report}) {
    const found = duplicateField(article, others, 'title')
    if (!found) return
    const {range, text, recurrence} = found
    report({
      at: range,
      message: 'duplicate',
      data: {articles: counted(recurrence), title: text},
      related: recurrence.examples.map((path) => ({message: 'there', path})),
    })
  },
})
