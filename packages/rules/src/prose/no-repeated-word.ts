import type {Block} from '@presscheck/article'
import {languageOf} from '@presscheck/languages'
import {fromRetext} from '@presscheck/rule-kit'
import retextRepeatedWords from 'retext-repeated-words'

const functionWords: ReadonlySet<string> = new Set(languageOf('en')?.lexicons.functionWords)

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

/** The plugin compares words of one sentence that only blanks part, whatever their case. */
function holdsRepeatedWord({prose, words: {length, starts, ends}}: Block): boolean {
  for (let word = 1; word < length; word++) {
    const [start = 0, end = 0] = [starts[word], ends[word]]
    const [previousStart = 0, previousEnd = 0] = [starts[word - 1], ends[word - 1]]
    if (end - start !== previousEnd - previousStart) continue
    if (prose.slice(start, end).toLowerCase() === prose.slice(previousStart, previousEnd).toLowerCase()) return true
  }
  return false
}

/** `GET get` names two things, and a name may double: `Duran Duran`. At the start of a sentence `The the` is a slip. */
function isDeliberate(pair: string): boolean {
  const [first = '', second = ''] = pair.split(/\s+/)
  if (first === second) return first !== first.toLowerCase()
  return first !== second.charAt(0).toUpperCase() + second.slice(1) || !functionWords.has(second)
}
