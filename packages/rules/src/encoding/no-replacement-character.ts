import {censusOf, defineRule, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {isQuoted, speaksOfEncodings} from './mentions.ts'
import {wordsAround} from './words-around.ts'

/** A run of it; after `â€` it belongs to mojibake. */
const lost = /(?<!â€)\uFFFD+/g

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
    // These are another rule's, which knows that the bytes are still there.
    const undecodable = new Set(article.undecodable)
    for (const text of suspects(article)) {
      if (speaksOfEncodings(text.prose)) continue
      const found = [...text.prose.matchAll(lost)]
        .filter(({0: signs, index}) => !isQuoted(text.prose, index, index + signs.length))
        .filter(({index}) => !undecodable.has(text.locate(index)[0]))
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

const suspects = textsWhere(({prose}) => prose.includes('\uFFFD'))
