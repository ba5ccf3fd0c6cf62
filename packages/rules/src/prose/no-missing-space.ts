import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Signs of paths, calls and names of programs: there `list.Text` may be one of them. */
const code = /[(){}[\]<>_=\\/#&@\uFFFC]|::|\p{Ll}\p{Lu}|\.\p{Ll}|\p{L}\.\p{L}\p{L}*\.|\b\p{L}+\.\p{Lu}\p{L}*\.\p{Lu}/u

export default defineRule({
  id: 'prose/no-missing-space',
  summary: 'Disallow a sentence that is glued to the one before.',
  why: 'A line break was dropped when the text was copied; readers see one odd word, and links are made of it.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'block',
  needs: ['functionWords'],
  trigger: /\p{Ll}{2}[.!?]\p{Lu}/u,
  messages: {
    glued: 'There is no blank between `{end}` and `{start}`. Put one in.',
    part: 'Write `{parts}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Call fmt.Println and open README.The file is short.',
      {text: 'Since then Data.Gov has been the home of such tables.', note: 'A name.'},
      {text: 'The host is example.Com and the type is node.Text.', note: 'No sentence starts with such words.'},
    ],
    invalid: [
      {text: 'They ate all the ⟦food.The⟧ bridge reopened.', suggested: ['They ate all the food. The bridge reopened.']},
      {text: 'It was the last ⟦page.Drivers⟧ have read it since.', suggested: ['It was the last page. Drivers have read it since.']},
      {language: 'id', text: 'Jembatan itu ⟦dibuka.Kita⟧ sudah lama menunggu.', suggested: ['Jembatan itu dibuka. Kita sudah lama menunggu.']},
    ],
  },
  check({block, lexicons, report}) {
    const {prose} = block
    const mayBeCode = code.test(prose)
    const seams = /(?<![\p{L}\p{N}./_-])(\p{L}*\p{Ll}{2}[.!?])(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}._(-])/gu
    for (const {0: glued, 1: end = '', 2: start = '', index} of prose.matchAll(seams)) {
      const isSentence = lexicons.functionWords.includes(start.toLowerCase())
        || (!mayBeCode && /^\p{Ll}/u.test(end) && goesOn(prose, index + glued.length))
      if (!isSentence) continue
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

/** Whether the words behind a seam read as the rest of a sentence: two more in small letters. */
function goesOn(prose: string, at: number): boolean {
  return /^,? \p{Ll}+,? \p{Ll}/u.test(prose.slice(at, at + 60))
}
