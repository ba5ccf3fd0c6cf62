import {fromRetext} from '@presscheck/rule-kit'
import retextRedundantAcronyms from 'retext-redundant-acronyms'

export default fromRetext({
  id: 'prose/no-redundant-acronym',
  summary: 'Disallow a noun that its acronym holds already: `ATM machine`.',
  why: 'Careful readers stumble over it.',
  confidence: 'opinion',
  plugin: retextRedundantAcronyms,
  trigger: /\p{Lu}{2}|\p{L}\d/u,
  expected: 'suggest',
  message: '`{actual}` says the last word twice. Write `{expected}`.',
  examples: {
    valid: ['Where is the ATM?'],
    invalid: [{text: 'Where is an ⟦ATM machine⟧?', suggested: ['Where is an ATM?']}],
  },
})
