import type {Block} from '@presscheck/article'
import {languageOf} from '@presscheck/languages'
import {bodyWhere, defineRule, showsCode} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** The end of a sentence with the start of the next: no address, no number, no path. */
const seams = /(?<![\p{L}\p{N}./_@-])(\p{L}*\p{Ll}{2}[.!?])(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}._(@-])/gu

/** Endings of hosts, as some write them: `data.Gov`. */
const hostEnding = /^(?:Com|Net|Org|Gov|Edu|Info|Io|Js|Me|Co|App|Dev|Page|Place|Pub|London)$/

export default defineRule({
  id: 'prose/no-missing-space',
  summary: 'Disallow a sentence that is glued to the one before.',
  why: 'A line break was dropped when the text was copied; readers see one odd word, and links are made of it.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  needs: ['functionWords'],
  messages: {
    glued: 'There is no blank between `{end}` and `{start}`. Put one in.',
    part: 'Write `{parts}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Call fmt.Println and open README.The file is short.',
      {text: 'The host is example.Com, and Data.Gov is another. Write to fox.Jean@example.org.', note: 'Addresses.'},
      {text: 'The type is time.Duration here.\n\n```\nvar d time.Duration\n```', note: 'A guide for programmers.'},
      {text: '## The type time.Duration', note: 'A heading holds no two sentences.'},
    ],
    invalid: [
      {text: 'They ate all the ⟦food.The⟧ bridge reopened.', suggested: ['They ate all the food. The bridge reopened.']},
      {text: 'They ate all the ⟦food.Bridges⟧ reopened.', suggested: ['They ate all the food. Bridges reopened.']},
      {text: 'They ate all the ⟦food._Bridges⟧ reopened_.', suggested: ['They ate all the food. _Bridges reopened_.']},
      {language: 'id', text: 'Jembatan itu ⟦dibuka.Kita⟧ sudah lama menunggu.', suggested: ['Jembatan itu dibuka. Kita sudah lama menunggu.']},
    ],
  },
  check({article, report}) {
    for (const block of suspects(article)) {
      for (const {0: glued, 1: end = '', 2: start = '', index} of block.prose.matchAll(seams)) {
        if (!isFunctionWord(block, start) && (!isOfSentences(block, end, start) || showsCode(article))) continue
        const at = block.locate(index, index + glued.length)
        // Markup may stand between the two, so that only the blank is put in.
        const [, seam] = block.locate(index, index + end.length)
        report({
          at,
          message: 'glued',
          data: {end, start},
          suggestions: [{message: 'part', data: {parts: `${end} ${start}`}, edit: {range: [seam, seam], text: ' '}}],
        })
      }
    }
  },
})

const suspects = bodyWhere(({prose}) => /[.!?]\p{Lu}/u.test(prose) && prose.search(seams) >= 0)

/** No name of a program or a house ends with `The` or `We`. */
function isFunctionWord({language}: Block, word: string): boolean {
  return languageOf(language)?.lexicons.functionWords?.includes(word.toLowerCase()) === true
}

/** A plain word before a word that may begin a sentence, where sentences stand. */
function isOfSentences(block: Block, end: string, start: string): boolean {
  const {kind} = block
  if ((kind !== 'paragraph' && kind !== 'item' && kind !== 'quote') || start.length < 2 || hostEnding.test(start)) return false
  // `fmt.Println`: names of libraries are short.
  return /^\p{Ll}{4}/u.test(end) || (/^\p{Ll}/u.test(end) && isFunctionWord(block, end.slice(0, -1)))
}
