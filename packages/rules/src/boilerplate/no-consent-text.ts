import type {Block} from '@presscheck/article'
import {defineRule, deleteBlock, type Hit} from '@presscheck/rule-kit'
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
      {
        language: 'de',
        text: 'Die Brücke öffnet wieder.\n\n⟦Wir verwenden Cookies, um Inhalte zu personalisieren. Alle akzeptieren⟧',
        suggested: ['Die Brücke öffnet wieder.'],
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    for (const block of hitBlocks()) {
      if (!isLoose(article, block)) continue
      const found = hits(block)
      const phrases = new Set(found.filter(({phrase}) => phrase.where !== 'line').map(({phrase}) => phrase.phrase))
      const closing = found.find((hit) => hit.phrase.where === 'line' && endsBlock(block, hit))
      const isButton = found.some((hit) => hit.phrase.where === 'line' && hit.phrase.strength === 'strong' && fillsBlock(block, hit))
      if (phrases.size < 2 && !isButton && !(phrases.size === 1 && closing)) continue
      report({
        at: block.range,
        message: 'banner',
        data: {words: block.text},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})

/** A button stands behind the text, without a stop. */
function endsBlock({prose}: Block, {end}: Hit): boolean {
  return prose.slice(end).trim() === ''
}
