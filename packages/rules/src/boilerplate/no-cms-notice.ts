import {defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {hitInPlace, isLoose} from './lines.ts'

export default defineRule({
  id: 'boilerplate/no-cms-notice',
  summary: 'Disallow notices that a content management system writes around an article.',
  why: '`Your email address will not be published` and its like stand below every post of a site; in the text they show that a page was copied whole.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['cms-notice'],
  messages: {
    notice: '`{words}` is a notice of the content management system. Delete it.',
    delete: 'Delete the paragraph',
  },
  options: v.object({}),
  examples: {
    valid: ['He edits this page by hand.', '## Search\n\nHow to look things up.'],
    invalid: [
      {
        text: 'The bridge reopens.\n\n⟦Your email address will not be published⟧. Required fields are marked',
        suggested: ['The bridge reopens.'],
      },
      {
        language: 'de',
        text: 'Die Brücke öffnet wieder.\n\n⟦Diese Website verwendet Akismet⟧, um Spam zu reduzieren.',
        suggested: ['Die Brücke öffnet wieder.'],
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    for (const block of hitBlocks()) {
      if (!isLoose(article, block)) continue
      const strong = hits(block).filter(({phrase}) => phrase.strength === 'strong')
      const hit = hitInPlace(article, block, strong)
      if (!hit) continue
      report({
        at: block.locate(hit.start, hit.end),
        message: 'notice',
        data: {words: block.text.slice(hit.start, hit.end)},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})
