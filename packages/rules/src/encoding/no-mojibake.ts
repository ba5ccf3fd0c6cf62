import {censusOf, defineRule, readableTexts} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {nameOfInvisible} from './invisible-characters.ts'
import {isMention} from './mentions.ts'
import {findMojibake} from './mojibake.ts'

export default defineRule({
  id: 'encoding/no-mojibake',
  summary: 'Disallow words that were read in the wrong encoding.',
  why: 'UTF-8 read as Windows-1252 or another encoding turns é into Ã©: readers stumble, and search finds neither name nor word.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    garbled: '`{garbled}` is a garbled `{repaired}`: the text was read in the wrong encoding. Write `{repaired}`.',
    invisible: '`{garbled}` is a garbled {name}: the text was read in the wrong encoding. Let the fix put it back.',
    remains: '`{garbled}` is what is left of an invisible character that was read in the wrong encoding. Delete it.',
    lost: '`{garbled}` stands where a character was lost. Write the character.',
    guess: '`{garbled}` is a garbled character, most likely `{repaired}`. Write what was meant.',
    replace: 'Write `{repaired}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'O AMANHÃ” é hoje. A AVIÃO… NÃO.', language: 'pt', note: 'Capitals before a closing sign.'},
      {text: 'Рік за роком: «Дії» та мрії.', language: 'uk', note: 'Letters that are valid UTF-8 by chance.'},
      {text: 'Read as Latin-1, UTF-8 turns é into Ã©.', note: 'The text is about encodings.'},
      {text: 'The log shows `CafÃ©`.', note: 'Code is shown as it is.'},
      {text: 'Das war ein „ROSÉ“ – SMÅ…', language: 'de'},
    ],
    invalid: [
      {text: 'Nims Caf⟦Ã©⟧ is open.', fixed: 'Nims Café is open.'},
      {text: 'It⟦â€™⟧s late.', fixed: 'It’s late.'},
      {text: 'Donâ', note: 'A single letter that could be meant.'},
      {text: '---\ntitle: "Fran⟦Ã§⟧ois at home"\n---\n', fixed: '---\ntitle: "François at home"\n---\n', note: 'In the title.'},
      {text: 'Caf⟦ÃƒÂ©⟧ twice garbled.', fixed: 'Café twice garbled.'},
      {text: '⟦РџСЂРёРІРµС‚⟧, друзья.', language: 'ru', fixed: 'Привет, друзья.'},
      {text: 'La cour ⟦Ã\u00A0⟧ Paris.', language: 'fr', fixed: 'La cour à Paris.'},
      {format: 'text', text: 'He said ⟦â€œ⟧yes⟦â€⟧ and left.', fixed: 'He said “yesâ€ and left.', note: 'The last byte is lost: the writer decides.'},
    ],
  },
  check({article, report}) {
    const census = censusOf(article)
    const isPlain = !census.mayHold(0xc2, 0xf4) && !census.mayHold(0x100, 0x5ff)
    if (isPlain && article.format !== 'record' && !article.source.includes('&Atilde;')) return
    for (const text of readableTexts(article)) {
      for (const {start, end, repaired, guess} of findMojibake(text.prose)) {
        if (isMention(text.prose, start, end)) continue
        const at = text.locate(start, end)
        const garbled = text.prose.slice(start, end)
        if (repaired === undefined) {
          if (guess === undefined) {
            report({at, message: 'lost', data: {garbled}})
          } else {
            const data = {garbled, repaired: guess}
            report({at, message: 'guess', data, suggestions: [{message: 'replace', data, edit: {range: at, text: guess}}]})
          }
          continue
        }
        const written = article.source.slice(...at)
        const fix = written === garbled || isEntities(written) ? {fix: {range: at, text: repaired}} : {}
        const name = nameOfInvisible(repaired)
        if (repaired === '') report({at, message: 'remains', data: {garbled}, ...fix})
        else if (name !== undefined) report({at, message: 'invisible', data: {garbled, name}, ...fix})
        else report({at, message: 'garbled', data: {garbled, repaired}, ...fix})
      }
    }
  },
})

/** Nothing but character references, and so nothing that a replacement would swallow. */
function isEntities(written: string): boolean {
  return /^(?:&[#\w]+;|[^<>&])+$/.test(written)
}
