import {censusOf, defineRule, readableTexts} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {isQuoted, speaksOfEncodings} from './mentions.ts'

/** A run of it; after `â€` it belongs to mojibake. */
const lost = /(?<!â€)\uFFFD+/g

/** How much of the words on either side a message shows. */
const context = 15

export default defineRule({
  id: 'encoding/no-replacement-character',
  summary: 'Disallow the sign that stands for a lost character.',
  why: 'A program could not read what was there and put � in its place: the letter is gone, and readers see it.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    one: 'A character was lost in `{words}`. Type what belongs there.',
    many: 'A character was lost in `{words}`, and {more} more in this text. Type what belongs there, or read the file in its own encoding.',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Nims Café is open.',
      {text: 'The log shows `caf\uFFFD`.', note: 'Code is shown as it is.'},
      {text: 'The sign “\uFFFD” stands for a character that could not be read.', note: 'It is what the text is about.'},
      {text: 'Unicode has \uFFFD for what no encoding explains.', note: 'It is what the text is about.'},
    ],
    invalid: [
      {text: 'Nims Caf⟦\uFFFD⟧ is open.'},
      {text: '---\ntitle: Ca va, Fran⟦\uFFFD⟧ois ?\n---\n', language: 'fr'},
      {format: 'text', text: 'Die Br⟦\uFFFD\uFFFD⟧cke ist offen.', language: 'de', note: 'Two signs in a row are one finding.'},
    ],
  },
  check({article, report}) {
    if (!censusOf(article).mayHold(0xfffd) && article.format !== 'record') return
    for (const text of readableTexts(article)) {
      if (!text.prose.includes('\uFFFD') || speaksOfEncodings(text.prose)) continue
      const found = [...text.prose.matchAll(lost)]
        .filter(({0: signs, index}) => !isQuoted(text.prose, index, index + signs.length))
      const [first] = found
      if (!first) continue
      const end = first.index + first[0].length
      const at = text.locate(first.index, end)
      const words = wordsAround(text.prose, first.index, end)
      if (found.length === 1) report({at, message: 'one', data: {words}})
      else report({at, message: 'many', data: {words, more: found.length - 1}})
    }
  },
})

/** The word that lost its character; with its neighbours where nothing else is left of it. */
function wordsAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - context), start)
  const after = text.slice(end, end + context)
  const isAlone = !/\S$/.test(before) && !/^\S/.test(after)
  const near = isAlone ? 2 : 1
  return before.split(' ').slice(-near).join(' ') + text.slice(start, end) + after.split(' ', near).join(' ')
}
