import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'prose/no-missing-space',
  summary: 'Disallow a sentence that is glued to the one before.',
  why: 'A line break was dropped when the text was copied; readers see one odd word, and links are made of it.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'block',
  needs: ['functionWords'],
  trigger: /[.!?][^\s.!?a-z\d"'”’)\]]/,
  messages: {
    glued: 'There is no blank between `{end}` and `{start}`. Put one in.',
    part: 'Write `{parts}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Call fmt.Println and open README.The file is short.',
      {text: 'The host is example.Com and the type is node.Text.', note: 'No sentence starts with such words.'},
    ],
    invalid: [
      {text: 'They ate all the ⟦food.The⟧ bridge reopened.', suggested: ['They ate all the food. The bridge reopened.']},
      {language: 'id', text: 'Jembatan itu ⟦dibuka.Kita⟧ sudah lama menunggu.', suggested: ['Jembatan itu dibuka. Kita sudah lama menunggu.']},
    ],
  },
  check({block, lexicons, report}) {
    const {prose} = block
    const seams = /(?<![\p{L}\p{N}./_-])(\p{L}*\p{Ll}{2}[.!?])(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}._(-])/gu
    for (const {0: glued, 1: end = '', 2: start = '', index} of prose.matchAll(seams)) {
      if (!lexicons.functionWords.includes(start.toLowerCase())) continue
      const at = block.locate(index, index + glued.length)
      const parts = `${end} ${start}`
      report({
        at,
        message: 'glued',
        data: {end, start},
        suggestions: [{message: 'part', data: {parts}, edit: {range: at, text: parts}}],
      })
    }
  },
})
