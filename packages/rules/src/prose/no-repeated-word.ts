import {fromRetext} from '@presscheck/rule-kit'
import retextRepeatedWords from 'retext-repeated-words'
import {holdsRepeatedWord, isDeliberate} from './repeated-words.ts'

export default fromRetext({
  id: 'prose/no-repeated-word',
  summary: 'Disallow the same word twice in a row in English.',
  why: 'A doubled word is almost always a slip of the hand, and every reader stumbles on it.',
  confidence: 'likely',
  plugin: retextRepeatedWords,
  suspects: holdsRepeatedWord,
  accepts: (block, start, end) => !isDeliberate(block.prose.slice(start, end)),
  expected: 'suggest',
  message: 'The word stands twice in a row: `{actual}`. Remove one.',
  examples: {
    valid: [
      'She had had enough of the rain.',
      'He knew that that was over.',
      {text: 'Call `GET get /agencies` twice.', note: 'Code is not prose.'},
      {text: 'Send GET get requests.', note: 'A pair that differs in case is two different things.'},
      'Duran Duran come to town.',
      {text: 'Anak anak bermain.', language: 'id', note: 'Other languages double words on purpose.'},
    ],
    invalid: [
      {text: '⟦The the⟧ end.', suggested: ['the end.']},
      {text: 'It was ⟦the the⟧ end.', suggested: ['It was the end.']},
      {text: 'The plan **will ⟦be** be⟧ revised.', note: 'Markup stands between: the writer decides.'},
    ],
  },
})
