import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'prose/no-doubled-punctuation',
  summary: 'Disallow a comma, stop or semicolon that stands twice.',
  why: 'A slip of the hand, or what is left of a word that was taken out.',
  confidence: 'likely',
  unit: 'block',
  blocks: ['title', 'paragraph', 'item', 'quote', 'caption'],
  trigger: /[.,;。、，][.,;。、，]/,
  messages: {doubled: '`{signs}` stands where one sign should. Write `{sign}`.'},
  options: v.object({}),
  examples: {
    valid: ['He waited...', 'Go to ../up and ./here.', 'Rain, snow etc., and wind.', {language: 'de', text: 'Er rief ,,Halt!" und blieb stehen.', note: 'Low quotation marks, as typed.'}],
    invalid: [
      {text: 'The bridge⟦,,⟧ which reopens, is old.', fixed: 'The bridge, which reopens, is old.'},
      {text: 'The bridge reopens⟦..⟧ It is old.', fixed: 'The bridge reopens. It is old.'},
      {language: 'ja', text: '橋が開く⟦。。⟧車は遅い。', fixed: '橋が開く。車は遅い。'},
    ],
  },
  check({block, report}) {
    const doubled = /(?<=[\p{L}\p{N})\]”"’])(?:([,;])\1(?![,;])|(?<=\p{L}{2})(\.)\.(?=\s|$))|([。、，])\3(?!\3)/gu
    for (const {0: signs, 1: first, 2: second, 3: third, index} of block.prose.matchAll(doubled)) {
      const sign = first ?? second ?? third ?? ''
      const at = block.locate(index, index + signs.length)
      if (at[1] - at[0] !== signs.length) continue
      report({at, message: 'doubled', data: {signs, sign}, fix: {range: at, text: sign}})
    }
  },
})
