import {censusOf, defineRule, textsWhere, touchesCode} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {codeOf} from './invisible-characters.ts'

/** Private use, but for the logo that Apple's keyboards type. */
const privateUse = /[\uE000-\uF8FE\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]+/gu

/** Marks around the citations of an assistant, which are residue. */
const citation = /^[\uE200-\uE20F]+$/

export default defineRule({
  id: 'encoding/no-private-use-character',
  summary: 'Disallow characters that only one font knows.',
  why: 'They come from icon fonts and PDF files; every other reader sees a box.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    found: 'A character stands here ({code}) that only one font knows; readers see a box. Write what it stands for, or delete it.',
    delete: 'Delete it',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Press ⌘ and then \uF8FF.',
      {format: 'html', text: '<p><i class="icon">\uF007</i> Profile</p>', note: 'An icon in a page comes with its font.'},
    ],
    invalid: [
      {text: 'Open the ⟦\uF0C9⟧ menu.', suggested: ['Open the  menu.']},
      {format: 'text', text: '⟦\uF0B7⟧ First point', suggested: [' First point']},
    ],
  },
  check({article, report}) {
    if (article.format === 'html' || !censusOf(article).mayHold(0xd800, 0xf8fe)) return
    for (const text of suspects(article)) {
      for (const {0: signs, index} of text.prose.matchAll(privateUse)) {
        const at = text.locate(index, index + signs.length)
        if (citation.test(signs) || article.source.slice(...at) !== signs || touchesCode(article, at)) continue
        report({at, message: 'found', data: {code: codeOf(signs)}, suggestions: [{message: 'delete', edit: {range: at, text: ''}}]})
      }
    }
  },
})

const suspects = textsWhere(({prose}) => prose.search(privateUse) >= 0)
