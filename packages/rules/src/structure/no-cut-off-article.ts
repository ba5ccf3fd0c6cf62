import type {Block} from '@presscheck/article'
import {languageOf} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** A shorter last line is a signature, a place or a note. */
const fewestWords = 8

export default defineRule({
  id: 'structure/no-cut-off-article',
  summary: 'Disallow an article that breaks off.',
  why: 'The rest was lost when it was copied or cut to length, and readers are left in the middle of a sentence.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    word: 'The article breaks off after `{word}`. Add what is missing.',
    dots: 'The article ends with `{sign}`, as an excerpt does. Add what is missing.',
  },
  options: v.object({}),
  examples: {
    valid: [
      'The bridge reopens in May.\n\nNadia Rahman, Lirana',
      'The bridge reopens in May. Who will be the first to cross it, and who will be the last …?',
      {text: 'The bridge reopens in May, and then we will see …', note: 'A manner of speaking: dots after a whole word end many a column.'},
    ],
    invalid: [
      {text: 'The bridge reopens in May.\n\nTraffic will be slow for some weeks more, said the mayor of ⟦the⟧'},
      {text: 'The bridge reopens in May.\n\nTraffic will be slow for some weeks more, said the mayor ⟦[…]⟧'},
      {language: 'id', text: 'Jembatan dibuka lagi.\n\nLalu lintas masih akan padat beberapa pekan lagi, kata wali kota kepada para wartawan ⟦dan⟧'},
    ],
  },
  check({article, report}) {
    const last = article.body.at(-1)
    if (last?.kind !== 'paragraph' || last.words.length < fewestWords || isFollowed(article.blocks, last)) return
    const text = last.prose.trimEnd()
    const excerpt = /\[(?:…|\.{3})\]$/.exec(text)
    if (excerpt) {
      report({at: last.locate(excerpt.index, text.length), message: 'dots', data: {sign: excerpt[0]}})
      return
    }
    const {length, starts, ends} = last.words
    const [start = 0, end = 0] = [starts[length - 1], ends[length - 1]]
    const word = text.slice(start, end)
    const isOpen = languageOf(last.language)?.lexicons.neverLast?.includes(word) === true && end === text.length
    if (isOpen || (text.endsWith(',') && end === text.length - 1)) {
      report({at: last.locate(start, text.length), message: 'word', data: {word: text.slice(start)}})
    }
  },
})

/** Code or raw markup behind the last paragraph may go on with its sentence. */
function isFollowed(blocks: readonly Block[], last: Block): boolean {
  return blocks.some(({region, range}) => region === 'main' && range[0] > last.range[1])
}
