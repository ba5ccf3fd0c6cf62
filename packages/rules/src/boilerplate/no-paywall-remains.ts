import {defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {hitInPlace, isLoose} from './lines.ts'

export default defineRule({
  id: 'boilerplate/no-paywall-remains',
  summary: 'Disallow what a paywall or a cut-off page leaves behind.',
  why: '`Subscribe to continue reading` means that the rest of the article is missing, or that a page was copied with its fence.',
  confidence: 'likely',
  unit: 'article',
  phrases: ['paywall'],
  messages: {
    remains: '`{words}` is from a paywall. Delete it, and check that the article is whole.',
    delete: 'Delete the paragraph',
  },
  options: v.object({}),
  examples: {
    valid: ['The paper will ask readers to subscribe to keep reading its archive, its publisher said on Monday, after a year of losses.'],
    invalid: [
      {
        text: 'The bridge reopens.\n\n⟦Subscribe to continue⟧ reading.',
        suggested: ['The bridge reopens.'],
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    for (const block of hitBlocks()) {
      if (!isLoose(article, block)) continue
      const hit = hitInPlace(article, block, hits(block))
      if (!hit) continue
      report({
        at: block.locate(hit.start, hit.end),
        message: 'remains',
        data: {words: block.text.slice(hit.start, hit.end)},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})
