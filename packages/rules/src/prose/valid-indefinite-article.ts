import type {Block} from '@presscheck/article'
import {fromRetext} from '@presscheck/rule-kit'
import retextIndefiniteArticle from 'retext-indefinite-article'
import {articleSuspects, isException} from './indefinite-article.ts'

export default fromRetext({
  id: 'prose/valid-indefinite-article',
  summary: 'Require `a` before a consonant sound and `an` before a vowel sound in English.',
  why: 'The wrong article is the first slip that a reader hears, and often the trace of an edit: the next word was changed.',
  confidence: 'likely',
  plugin: retextIndefiniteArticle,
  suspects: (block: Block) => articleSuspects(block.prose),
  accepts: (block, _start, end) => !isException(block.prose.slice(end)),
  expected: 'suggest',
  message: '`{actual}` does not go with the next word. Write `{expected}`.',
  examples: {
    valid: [
      'She waited an hour for a European bus.',
      'A UPS, a UDP port and an FFmpeg build.',
      'It answers an mDNS query.',
      'A unilateral close of an xpub with an x86 machine, and an .epub.',
      {text: 'Ia membawa a umbrella.', language: 'id', note: 'Only English text is read.'},
    ],
    invalid: [
      {text: 'He sent ⟦a⟧ email to the editor.', suggested: ['He sent an email to the editor.']},
      {text: 'It was ⟦an⟧ **bridge**.', suggested: ['It was a **bridge**.']},
    ],
  },
})
