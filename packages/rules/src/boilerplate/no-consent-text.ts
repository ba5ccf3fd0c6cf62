import type {Block} from '@presscheck/article'
import {defineRule, deleteBlock, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {fillsBlock, isLoose} from './lines.ts'

/** A longer text that ends with `OK` is about something else. */
const longestBanner = 300

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
      {text: 'They baked cookies for the fair.', note: 'The other kind.'},
    ],
    invalid: [
      {
        language: 'nl', format: 'text',
        text: 'De brug gaat weer open.\n\n⟦Deze site bewaart cookies op uw apparaat. Accepteren en sluiten⟧',
        suggested: ['De brug gaat weer open.'],
      },
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
      const said = found.filter(({phrase}) => phrase.where !== 'line')
      const phrases = new Set(said.filter(({phrase}) => phrase.strength === 'strong').map(({phrase}) => phrase.phrase))
      const closing = found.find((hit) => hit.phrase.where === 'line' && endsBlock(block, hit))
      const isButton = found.some((hit) => hit.phrase.where === 'line' && hit.phrase.strength === 'strong' && fillsBlock(block, hit))
      const isBanner = closing && said.length > 0 && block.prose.length <= longestBanner && closing.start > 0
      if (phrases.size < 2 && !isButton && !isBanner) continue
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
