import {fromRetext} from '@presscheck/rule-kit'
import retextSentenceSpacing from 'retext-sentence-spacing'

export default fromRetext({
  id: 'prose/consistent-sentence-spacing',
  summary: 'Require one blank between sentences.',
  why: 'Two blanks are left from typewriters; mixed, they show that texts were pasted together.',
  confidence: 'opinion',
  plugin: retextSentenceSpacing,
  trigger: / {2}/,
  expected: 'suggest',
  message: 'Put one blank between the sentences.',
  examples: {
    valid: [{format: 'text', text: 'The bridge reopens. It is old.'}],
    invalid: [{format: 'text', text: 'The bridge reopens.⟦  ⟧It is old.', suggested: ['The bridge reopens. It is old.']}],
  },
})
