import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {duplicateField} from './duplicate-field.ts'
import {counted} from './others.ts'

export default defineRule({
  id: 'duplication/no-duplicate-description',
  summary: 'Disallow a description that another article has.',
  why: 'It was left from a template or a copied file, and describes at most one of the two.',
  confidence: 'likely',
  unit: 'corpus',
  messages: {
    duplicate: 'This description is that of {articles} too. Describe this article.',
    there: 'It is described so too',
  },
  options: v.object({}),
  examples: {
    valid: [
      {
        text: '---\ndescription: The ferry sails again after a storm.\n---\n\nAt noon.',
        others: {'a.md': '---\ndescription: The mill burned down in the storm.\n---\n\nAt night.'},
      },
    ],
    invalid: [
      {
        text: '---\ndescription: ⟦The ferry sails again after a storm.⟧\n---\n\nAt noon.',
        others: {'a.md': '---\ndescription: The ferry sails again after a storm.\n---\n\nThe mill burned down.'},
      },
    ],
  },
  check({article, others, report}) {
    const found = duplicateField(article, others, 'description')
    if (!found) return
    report({
      at: found.range,
      message: 'duplicate',
      data: {articles: counted(found.recurrence)},
      related: found.recurrence.examples.map((path) => ({message: 'there', path})),
    })
  },
})
