import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {languageOf} from './known-languages.ts'
import {scanSentences} from './sentences.ts'

/** The text with a bar between its sentences. */
function split(text: string, code = 'en'): string {
  const {length, starts, ends} = scanSentences(text, languageOf(code))
  return Array.from({length}, (_, i) => text.slice(starts[i], ends[i])).join('|')
}

describe('scanSentences', () => {
  it.each<[what: string, marked: string, code?: string]>([
    ['plain sentences', 'One came. |Two went! |Was it three?'],
    ['titles', 'We met Dr. Smith and Mrs. Jones. |They left.'],
    ['abbreviations of the language only', 'Rapat dipimpin Brigjen. Sutomo. |Ia hadir.', 'id'],
    ['initials', 'J. K. Rowling and George W. Bush met in the U.S. Senate.'],
    ['an initial at the end', 'It is plan B. |The other is gone.'],
    ['decimals and versions', 'It grew 3.5 percent to 1.200.000 in v2.0. |Then it fell.'],
    ['a short word and a figure', 'See vol. 3 and no. 5 of it. |The answer was no. |That was it.'],
    ['a lower-case letter after the stop', 'Ask the Yahoo! team or e.g. a friend etc. and go.'],
    ['quotation marks after the stop', 'He said “Go.” |She said "No!" |(They left.) |All done.'],
    ['opening marks after the stop', 'It ended. |“Good,” he said. |(So did she.)'],
    ['an ellipsis', 'Well… |Then it came... |And it went… away.'],
    ['several stops', 'Really?! |Yes!!! |Good.'],
    ['numbers of a list', '1. Open the door. |2. Close it.'],
    ['years', 'It began in 2020. |Nobody came.'],
    ['a lost blank', 'It ended.Nobody came.'],
    ['empty lines', 'A heading\n\n|A line\nthat goes on. |End'],
    ['Chinese', '他来了。|她走了！|是吗？|好', 'zh'],
    ['a Japanese quotation that goes on', '「行くの？」と聞いた。|はい。', 'ja'],
    ['Hindi', 'यह पहला है। |यह दूसरा है।', 'hi'],
    ['Arabic', 'هل جاء؟ |نعم. |ذهب.', 'ar'],
    ['a French quotation', 'Il dit : « Oui.\u00A0» |Elle part.', 'fr'],
    ['Thai, where a stop only abbreviates', 'วันที่ 5 ก.พ. 2568 ที่ จ. เชียงใหม่', 'th'],
    ['no language', 'It ended. |So it did.', 'und'],
  ])('knows %s', (_, marked, code) => {
    const sentences = marked.split('|')
    expect(split(sentences.join(''), code)).toBe(sentences.map((sentence) => sentence.trim()).join('|'))
  })

  it('finds none in blanks', () => {
    expect(split(' \n\n ')).toBe('')
  })

  it('tiles the text: between and around sentences there are only blanks', () => {
    const piece = fc.constantFrom(
      'Aku', 'b', 'J', '.', '. ', '! ', '\n', '\n\n', '。', '” ', ' (', '12', ' ', '\u00A0»', '😀', '\uD800',
    )
    fc.assert(fc.property(fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join('')), (text) => {
      const {length, starts, ends} = scanSentences(text, languageOf('en'))
      let end = 0
      for (let i = 0; i < length; i++) {
        expect(text.slice(end, starts[i])).toMatch(/^\s*$/)
        expect(text.slice(starts[i], ends[i])).toMatch(/^\S(?:.*\S)?$/su)
        end = ends[i] ?? 0
      }
      expect(text.slice(end)).toMatch(/^\s*$/)
    }))
  })
})
