import {defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {fillsBlock, isLoose} from './lines.ts'

export default defineRule({
  id: 'boilerplate/no-consent-text',
  summary: 'Disallow the words of a cookie banner.',
  why: 'A consent text belongs to the page that an article was copied from; in the text it asks the reader for nothing.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['consent'],
  messages: {
    banner: '`{words}` is from a cookie banner. Delete it.',
    delete: 'Delete the paragraph',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'The court ruled that a site must ask before it uses cookies.', note: 'An article about consent.'},
      'Read the privacy policy before you sign.',
    ],
    invalid: [
      {
        text: 'The bridge reopens.\n\n⟦We use cookies to improve your visit. Accept all cookies⟧',
        suggested: ['The bridge reopens.'],
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    for (const block of hitBlocks()) {
      if (!isLoose(article, block)) continue
      const found = hits(block)
      const phrases = new Set(found.filter(({phrase}) => phrase.where !== 'line').map(({phrase}) => phrase.phrase))
      const isButton = found.some((hit) => hit.phrase.where === 'line' && hit.phrase.strength === 'strong' && fillsBlock(block, hit))
      if (phrases.size < 2 && !isButton) continue
      report({
        at: block.range,
        message: 'banner',
        data: {words: block.text},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})
