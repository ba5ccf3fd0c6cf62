import {fromRetext} from '@presscheck/rule-kit'
import retextContractions from 'retext-contractions'

export default fromRetext({
  id: 'prose/valid-contraction',
  summary: 'Require the apostrophe in English contractions.',
  why: '`dont` and `isnt` are read as slips.',
  confidence: 'opinion',
  plugin: retextContractions,
  expected: 'suggest',
  message: '`{actual}` lacks its apostrophe. Write `{expected}`.',
  examples: {
    valid: ['They don’t know.', 'The bridge is not ours.'],
    invalid: [{text: 'They ⟦dont⟧ know.', suggested: ['They don’t know.']}],
  },
})
