import {defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'title/no-repeat-in-body',
  summary: 'Disallow a first paragraph that only repeats the title.',
  why: 'The title was copied along with the text, and readers see it twice.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    repeated: 'The first paragraph is the title once more. Delete it.',
    delete: 'Delete the paragraph',
    title: 'The title',
  },
  options: v.object({}),
  examples: {
    valid: ['# The bridge reopens\n\nThe bridge reopens in May.', '---\ntitle: The bridge\n---\n\n# The bridge\n\nIt reopens.'],
    invalid: [
      {
        text: '# The bridge reopens\n\n⟦The bridge reopens⟧\n\nTraffic will be slow.',
        suggested: ['# The bridge reopens\n\nTraffic will be slow.'],
      },
      {
        text: '---\ntitle: The bridge reopens\n---\n\n⟦The Bridge Reopens.⟧\n\nTraffic will be slow.',
        suggested: ['---\ntitle: The bridge reopens\n---\n\nTraffic will be slow.'],
      },
    ],
  },
  check({article, report}) {
    const title = article.fields.title.chosen
    const first = article.body.find(({kind}) => kind === 'paragraph' || kind === 'quote')
    if (!title?.range || !first || first.place.fromStart > 3 || first.range[0] === title.range[0]) return
    if (first.range[0] < title.range[1] || wordsOf(first.text) !== wordsOf(title.text)) return
    report({
      at: first.range,
      message: 'repeated',
      suggestions: [{message: 'delete', edit: deleteBlock(article, first)}],
      related: [{message: 'title', at: title.range}],
    })
  },
})

function wordsOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
