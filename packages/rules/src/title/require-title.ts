import type {Block} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Less than this is a note or a fragment that other pages include. */
const fewestBlocks = 3
const fewestWords = 60

export default defineRule({
  id: 'title/require-title',
  summary: 'Require a title.',
  why: 'Lists, feeds and search results show an article by its title; without one they show nothing or the file name.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    missing: 'The article has no title. Add one at the top.',
    empty: '`{key}` is empty. Write the title.',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: '# The bridge reopens\n\nTraffic will be slow until May.'},
      {text: '---\ntitle: The bridge reopens\n---\n\nTraffic will be slow.'},
      {text: 'Traffic will be slow.', note: 'A fragment for other pages.'},
    ],
    invalid: [
      {text: '---\n⟦title⟧: ""\n---\n\nTraffic will be slow.'},
      {
        text: [
          '⟦The bridge over the river will open again in May, the city said on Monday, after two years of repairs that cost more than planned.⟧',
          'Drivers will have to be patient for some weeks more, since the new lanes are finished one by one and each needs a test of its own.',
          'Shops on the far side of the river lost a third of their customers while it was closed, and two of them gave up for good last winter.',
        ].join('\n\n'),
      },
    ],
  },
  check({article, report}) {
    if (article.fields.title.chosen) return
    const empty = article.metadata.find(({path, value}) => path.length === 1 && path[0] === 'title' && !value)
    if (empty) {
      report({at: empty.keyRange, message: 'empty', data: {key: 'title'}})
      return
    }
    const [first] = article.body
    if (first && article.body.length >= fewestBlocks && countWords(article.body) >= fewestWords) {
      report({at: first.range, message: 'missing'})
    }
  },
})

function countWords(blocks: readonly Block[]): number {
  let count = 0
  for (const {words} of blocks) count += words.length
  return count
}
