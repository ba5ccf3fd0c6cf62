import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'structure/require-image-text',
  summary: 'Require a text for each image in Markdown.',
  why: 'Readers who cannot see the image, and search engines, learn of it by this text alone.',
  confidence: 'certain',
  severity: 'info',
  optional: 'It is a matter of accessibility, which many sites check elsewhere.',
  unit: 'article',
  messages: {missing: 'The image has no text. Say between the brackets what it shows.'},
  options: v.object({}),
  examples: {
    valid: ['![The old bridge](bridge.jpg)'],
    invalid: [{text: 'The bridge: ⟦![](bridge.jpg)⟧'}],
  },
  check({article, report}) {
    if (article.format === 'html' || article.format === 'record') return
    for (const {links, region} of article.blocks) {
      if (region !== 'main') continue
      for (const link of links) {
        if (link.kind === 'image' && article.source.startsWith('![](', link.range[0])) report({at: link.range, message: 'missing'})
      }
    }
  },
})
