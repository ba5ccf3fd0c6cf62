import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'prose/no-lost-hyphen',
  summary: 'Disallow a doubled word that lost its hyphen in Indonesian and Malay.',
  why: 'Doubling is grammar there and takes a hyphen; without it the word looks like a slip, and it may be one.',
  confidence: 'likely',
  unit: 'block',
  needs: ['reduplication'],
  trigger: /(?<!\p{L})(\p{Ll}{3,})\s+\1(?!\p{L})/u,
  messages: {
    doubled: '`{pair}` needs a hyphen, or one word too many stands here.',
    hyphenate: 'Write `{word}-{word}`',
    remove: 'Write `{word}` once',
  },
  options: v.object({}),
  examples: {
    valid: [
      {language: 'id', text: 'Anak-anak bermain di taman.'},
      {text: 'It was the the end.', note: 'English words are another rule’s.'},
    ],
    invalid: [
      {
        language: 'id',
        text: 'Semua ⟦fakultas fakultas⟧ ikut serta.',
        suggested: ['Semua fakultas-fakultas ikut serta.', 'Semua fakultas ikut serta.'],
      },
    ],
  },
  check({block, report}) {
    for (const {0: pair, 1: word = '', index} of block.prose.matchAll(/(?<![\p{L}-])(\p{Ll}{3,})\s+\1(?![\p{L}-])/gu)) {
      const at = block.locate(index, index + pair.length)
      report({
        at,
        message: 'doubled',
        data: {pair},
        suggestions: [
          {message: 'hyphenate', data: {word}, edit: {range: at, text: `${word}-${word}`}},
          {message: 'remove', data: {word}, edit: {range: at, text: word}},
        ],
      })
    }
  },
})
