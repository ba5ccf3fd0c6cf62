import {censusOf, defineRule, joinEdits, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Letters of alphabets whose keyboards type one character, with marks behind; Korean letters by their parts. */
const decomposed = /[A-Za-z\u00C0-\u024F\u0391-\u03C9\u0410-\u0456\u3046-\u30EF][\u0300-\u0304\u0306-\u030C\u031B\u0323-\u0328\u0342\u0345\u3099\u309A]+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?/g

export default defineRule({
  id: 'encoding/no-decomposed-letter',
  summary: 'Disallow letters that are stored apart from their marks.',
  why: 'File names of macOS and texts from PDF files store é as e and a mark: search does not find the word, and fonts misplace the mark.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    one: '`{letters}` is stored as letter and mark apart. Write it as one character.',
    many: '`{letters}` and {more} more letters in this text are stored apart from their marks. Write each as one character.',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Café, naïve, Brücke',
      {text: 'हिन्दी में लिखा है।', language: 'hi', note: 'Vowel signs are characters of their own.'},
      {text: 'The stress falls on а́: вода́.', note: 'Letters that have no single character with the mark.'},
      {text: 'Write `e\u0301` here.', note: 'Code is shown as it is.'},
    ],
    invalid: [
      {text: 'A caf⟦e\u0301⟧ by the bridge.', fixed: 'A café by the bridge.'},
      {text: '---\ntitle: Die Br⟦u\u0308⟧cke\n---\n', language: 'de', fixed: '---\ntitle: Die Brücke\n---\n'},
      {
        text: 'C⟦a\u0302\u0300⟧u cu\u0303 mo\u031B\u0309.',
        language: 'vi',
        fixed: 'Cầu cũ mở.',
        note: 'Many of them are one finding.',
      },
      {text: '⟦\u1112\u1161\u11AB⟧국', language: 'ko', fixed: '한국'},
    ],
  },
  check({article, report}) {
    const census = censusOf(article)
    if (!census.mayHold(0x300, 0x345) && !census.mayHold(0x3099, 0x309a) && !census.mayHold(0x1100)) return
    for (const text of suspects(article)) {
      const found = [...text.prose.matchAll(decomposed)].flatMap(({0: letters, index}) => {
        const range = text.locate(index, index + letters.length)
        const composed = letters.normalize('NFC')
        const isApart = composed.length < letters.length && article.source.slice(...range) === letters
        return isApart ? [{letters, edit: {range, text: composed}}] : []
      })
      const [first] = found
      const fix = joinEdits(article.source, found.map(({edit}) => edit))
      if (!first || !fix) continue
      const at = first.edit.range
      const {letters} = first
      if (found.length === 1) report({at, message: 'one', data: {letters}, fix})
      else report({at, message: 'many', data: {letters, more: found.length - 1}, fix})
    }
  },
})

const suspects = textsWhere(({prose}) => prose.search(decomposed) >= 0)
