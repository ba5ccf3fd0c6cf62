import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'structure/no-empty-link',
  summary: 'Disallow a link without words.',
  why: 'Readers see nothing to follow; the words were lost, or the link should have gone with them.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {empty: 'The link to `{url}` has no words. Add them, or delete the link.'},
  options: v.object({}),
  examples: {
    valid: ['[The bridge](https://bridge.example)', '[![The bridge](bridge.jpg)](https://bridge.example)', {text: '[](#bridge)', note: 'An anchor.'}],
    invalid: [{text: 'The bridge ⟦[](https://bridge.example)⟧ reopens.'}],
  },
  check({article, report}) {
    if (article.format === 'html') return
    for (const {links, text, region} of article.blocks) {
      if (region !== 'main') continue
      for (const {kind, url, start, end, range} of links) {
        if (kind !== 'link' || !/^https?:/i.test(url) || text.slice(start, end).trim() !== '') continue
        if (/^\[\s*\]/.test(article.source.slice(...range))) report({at: range, message: 'empty', data: {url}})
      }
    }
  },
})
