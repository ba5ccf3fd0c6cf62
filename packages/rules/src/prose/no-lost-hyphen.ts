import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** The first of the two may begin a sentence. */
const doubled = /(?<![\p{L}-])(\p{L}(\p{Ll}{2,}))\s+(\p{Ll}\2)(?![\p{L}-])/gu

export default defineRule({
  id: 'prose/no-lost-hyphen',
  summary: 'Disallow a doubled word that lost its hyphen in Indonesian and Malay.',
  why: 'Doubling is grammar there and takes a hyphen; without it the word looks like a slip, and it may be one.',
  confidence: 'likely',
  unit: 'block',
  needs: ['reduplication'],
  trigger: /(?<!\p{L})\p{L}(\p{Ll}{2,})\s+\p{Ll}\1(?!\p{L})/u,
  messages: {
    doubled: '`{pair}` needs a hyphen, or one word too many stands here.',
    hyphenate: 'Write `{words}`',
    remove: 'Write `{word}` once',
  },
  options: v.object({}),
  examples: {
    valid: [
      {language: 'id', text: 'Anak-anak bermain di taman.'},
      {language: 'id', text: 'Tulislah kura-kura, bukan “kura kura”.', note: 'The slip itself is named.'},
      {language: 'id', text: 'Hujan turun, hujan hujan hujan sepanjang malam.', note: 'Said for effect.'},
      {text: 'It was the the end.', note: 'English words are another rule’s.'},
    ],
    invalid: [
      {
        language: 'id',
        text: '⟦Rumah rumah⟧ tua itu kosong.',
        suggested: ['Rumah-rumah tua itu kosong.', 'Rumah tua itu kosong.'],
      },
      {
        language: 'id',
        text: 'Semua ⟦fakultas fakultas⟧ ikut serta.',
        suggested: ['Semua fakultas-fakultas ikut serta.', 'Semua fakultas ikut serta.'],
      },
    ],
  },
  check({block, report}) {
    for (const {0: pair, 1: first = '', 3: second = '', index} of block.prose.matchAll(doubled)) {
      if (first.toLowerCase() !== second || isDeliberate(block.prose, index, index + pair.length, second)) continue
      const at = block.locate(index, index + pair.length)
      const hyphenated = `${first}-${second}`
      report({
        at,
        message: 'doubled',
        data: {pair},
        suggestions: [
          {message: 'hyphenate', data: {words: hyphenated}, edit: {range: at, text: hyphenated}},
          {message: 'remove', data: {word: first}, edit: {range: at, text: first}},
        ],
      })
    }
  },
})

/** Named in quotation marks, or said three times. */
function isDeliberate(prose: string, start: number, end: number, word: string): boolean {
  const behind = prose.slice(end).trimStart()
  if (behind.toLowerCase().startsWith(word) && !/^\p{L}/u.test(behind.slice(word.length))) return true
  return /["“„«‘'「]/.test(prose.charAt(start - 1)) && /["”“»’'」]/.test(prose.charAt(end))
}
