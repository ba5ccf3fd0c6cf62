import {censusOf, defineRule, joinEdits, textsWhere, touchesCode} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {codePages} from './code-pages.ts'
import {codeOf} from './invisible-characters.ts'
import {findMojibake} from './mojibake.ts'

/** A control character but for tabs and line ends, with the rest of an order to a terminal: `ESC [0m`. */
const control = /(?![\t\n\r])\p{Cc}(?:\[[\d;]{0,20}m)?|[\u2028\u2029\u206A-\u206F\uFFF9-\uFFFC]/gu

const suspects = [
  [0, 8], [0xb, 0xc], [0xe, 0x1f], [0x7f, 0x9f], [0x2028, 0x2029], [0x206a, 0x206f], [0xfff9, 0xfffc],
] as const

/** Breaks of lines and pages in other programs: words on either side stay apart. */
const parting = '\u000B\u000C\u001C\u001D\u001E\u001F\u2028\u2029'

export default defineRule({
  id: 'encoding/no-control-character',
  summary: 'Disallow control characters in a text.',
  why: 'They are left over from other programs; browsers show boxes or nothing, and feeds with them are refused as broken XML.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    found: 'A control character stands here ({code}). Delete it.',
    many: 'Control characters stand here ({code}) and at {more} more places in this text. Let the fix mend them.',
    misread: 'A control character stands here ({code}) where `{character}` was read in the wrong encoding. Write `{character}`.',
    object: 'Something that stood here was not copied ({code}): an image, a table or a frame. Add it, or delete the sign.',
    delete: 'Delete it',
  },
  options: v.object({}),
  examples: {
    valid: [
      'One line.\nAnother\twith a tab.',
      {text: 'The terminal prints `\u001B[0m`.', note: 'Code is shown as it is.'},
      {format: 'text', text: 'Line one\r\nLine two', note: 'Line breaks of every system.'},
    ],
    invalid: [
      {text: 'The br⟦\u0002⟧idge', fixed: 'The bridge'},
      {format: 'text', text: 'One line⟦\u2028⟧another line', fixed: 'One line another line'},
      {text: 'Don⟦\u0092⟧t go', fixed: 'Don’t go'},
      {text: '---\ntitle: "The⟦\u007F⟧ bridge"\n---\n', fixed: '---\ntitle: "The bridge"\n---\n'},
      {format: 'text', text: 'Jembatan lama ⟦\uFFFC⟧ dibuka lagi.', language: 'id', suggested: ['Jembatan lama  dibuka lagi.']},
    ],
  },
  check({article, report}) {
    const census = censusOf(article)
    if (!suspects.some(([first, last]) => census.mayHold(first, last))) return
    for (const text of suspectTexts(article)) {
      const garbled = new Set(findMojibake(text.prose).flatMap(({start, end}) => indexesOf(start, end)))
      const found = [...text.text.matchAll(control)].flatMap(({0: sign, index}) => {
        const at = text.locate(index, index + sign.length)
        // What is no longer itself in the source was written as a reference.
        if (garbled.has(index) || article.source.slice(...at) !== sign || touchesCode(article, at)) return []
        const around = text.text.charAt(index - 1) + text.text.charAt(index + 1)
        const isParting = parting.includes(sign) && /^\S\S$/.test(around)
        return [{sign, edit: {range: at, text: meantBy(sign) ?? (isParting ? ' ' : '')}}]
      })
      const object = found.find(({sign}) => sign === '\uFFFC')
      if (object) {
        const suggestions = [{message: 'delete' as const, edit: object.edit}]
        report({at: object.edit.range, message: 'object', data: {code: codeOf(object.sign)}, suggestions})
      }
      const mendable = found.filter(({sign}) => sign !== '\uFFFC')
      const [first] = mendable
      const fix = joinEdits(article.source, mendable.map(({edit}) => edit))
      if (!first || !fix) continue
      const at = first.edit.range
      const code = codeOf(first.sign)
      const character = meantBy(first.sign)
      if (mendable.length > 1) report({at, message: 'many', data: {code, more: mendable.length - 1}, fix})
      else if (character === undefined) report({at, message: 'found', data: {code}, fix})
      else report({at, message: 'misread', data: {code, character}, fix})
    }
  },
})

const suspectTexts = textsWhere(({text}) => text.search(control) >= 0)

function indexesOf(start: number, end: number): readonly number[] {
  return Array.from({length: end - start}, (_, step) => start + step)
}

/** What a byte of Windows-1252 means that was taken for a control character; undefined for any other. */
function meantBy(sign: string): string | undefined {
  const place = sign.charCodeAt(0) - 0x80
  const character = codePages[0]?.characters.charAt(place)
  return place < 0 || place >= 0x20 || character === sign ? undefined : character
}
