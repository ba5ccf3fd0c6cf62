import {blocksWhere, defineRule} from '@presscheck/rule-kit'
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
    for (const {links, text} of suspects(article)) {
      for (const {kind, url, start, end, range} of links) {
        if (kind !== 'link' || text.slice(start, end).trim() !== '' || !/^https?:/i.test(url)) continue
        if (/^\[\s*\]/.test(article.source.slice(...range))) report({at: range, message: 'empty', data: {url}})
      }
    }
  },
})

const suspects = blocksWhere(({links, text, region}) => (
  region === 'main' && links.some(({start, end}) => text.slice(start, end).trim() === '')
))
