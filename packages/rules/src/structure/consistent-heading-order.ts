import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'structure/consistent-heading-order',
  summary: 'Disallow a heading that skips a level.',
  why: 'Screen readers and tables of contents show a gap where readers look for a section.',
  confidence: 'opinion',
  unit: 'article',
  messages: {skipped: 'The heading is of level {level}, but stands below one of level {above}. Use level {expected}.'},
  options: v.object({}),
  examples: {
    valid: ['# One\n\n## Two\n\n### Three\n\n## Four', '## Two\n\n## Two'],
    invalid: [{text: '# One\n\n### ⟦Three⟧\n'}],
  },
  check({article, report}) {
    let above = 0
    for (const {kind, level, range} of article.body) {
      if (kind !== 'heading') continue
      if (above > 0 && level > above + 1) report({at: range, message: 'skipped', data: {level, above, expected: above + 1}})
      above = level
    }
  },
})
