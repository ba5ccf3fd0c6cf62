import type {Article, Range} from '@presscheck/article'
import {askOnce, censusOf, defineRule, type Edit, joinEdits, type Report, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {nameOfInvisible} from './invisible-characters.ts'
import {isQuoted, speaksOfEncodings} from './mentions.ts'
import {findMojibake, type Garbled} from './mojibake.ts'

const messages = {
  one: '`{garbled}` is a garbled {repaired}: the text was read in the wrong encoding. Write {repaired}.',
  many: '`{garbled}` is a garbled {repaired}: the text was read in the wrong encoding, here and at {more} more places of it. Repair them all.',
  remains: '`{garbled}` is what is left of an invisible character that was read in the wrong encoding. Delete it.',
  lost: '`{garbled}` stands where a character was lost. Write the character.',
  guess: '`{garbled}` is a garbled character, most likely `{guess}`. Write what was meant.',
  replace: 'Write `{guess}`',
} as const

export default defineRule({
  id: 'encoding/no-mojibake',
  summary: 'Disallow words that were read in the wrong encoding.',
  why: 'UTF-8 read as Windows-1252 or another encoding turns é into Ã©: readers stumble, and search finds neither name nor word.',
  confidence: 'certain',
  unit: 'article',
  messages,
  options: v.object({}),
  examples: {
    valid: [
      {text: 'O AMANHÃ” é hoje. A AVIÃO… NÃO.', language: 'pt', note: 'Capitals before a closing sign.'},
      {text: 'Рік за роком: «Дії» та мрії.', language: 'uk', note: 'Letters that are valid UTF-8 by chance.'},
      {text: 'Read as Latin-1, UTF-8 turns é into Ã©.', note: 'The text is about encodings.'},
      {text: 'The log shows `CafÃ©`.', note: 'Code is shown as it is.'},
      {text: '# Why your café became cafÃ©\n\nA program writes `cafÃ©` for it.', note: 'What it is about is shown as code.'},
      {text: 'Das war ein „ROSÉ“ – SMÅ…', language: 'de'},
    ],
    invalid: [
      {text: 'Nims Caf⟦Ã©⟧ is open.', fixed: 'Nims Café is open.'},
      {text: 'It⟦â€™⟧s late.', fixed: 'It’s late.'},
      {text: '---\ntitle: "Fran⟦Ã§⟧ois at home"\n---\n', fixed: '---\ntitle: "François at home"\n---\n', note: 'In the title.'},
      {text: 'Caf⟦ÃƒÂ©⟧ twice garbled.', fixed: 'Café twice garbled.'},
      {text: '⟦РџСЂРёРІРµС‚⟧, друзья.', language: 'ru', fixed: 'Привет, друзья.'},
      {text: 'La cour ⟦Ã\u00A0⟧ Paris.', language: 'fr', fixed: 'La cour à Paris.'},
      {format: 'text', text: 'He said ⟦â€œ⟧yes⟦â€⟧ and left.', fixed: 'He said “yesâ€ and left.', note: 'The last byte is lost: the writer decides.'},
    ],
  },
  check({article, report}) {
    const census = censusOf(article)
    const isPlain = !census.mayHold(0xc2, 0xf4) && !census.mayHold(0x100, 0x5ff) && !census.mayHold(0x2200, 0x25ff)
    if (isPlain && article.format !== 'record' && !article.source.includes('&Atilde;')) return
    for (const text of suspects(article)) {
      const runs = runsIn(text)
      if (speaksOfEncodings(text.prose)) continue
      // Where others stand bare, what stands in quotation marks is no example of it.
      const isExample = ({start, end}: Garbled): boolean => (
        isQuoted(text.prose, start, end) || isShown(article, text.prose.slice(start, end))
      )
      if (runs.every(isExample)) continue
      const found = runs.map(({start, end, repaired, guess}) =>
        ({at: text.locate(start, end), garbled: text.prose.slice(start, end), repaired, guess}))
      reportRepairs(article, found, report)
      reportLosses(article, found, report)
    }
  },
})

const suspects = textsWhere((text) => runsIn(text).length > 0)

const runsIn = askOnce(({prose}) => findMojibake(prose))

interface Found extends Pick<Garbled, 'repaired' | 'guess'> {
  readonly at: Range
  readonly garbled: string
}

type Reporter = (finding: Report<typeof messages>) => void

/** One finding for all that can be repaired, and one fix that touches nothing but the runs. */
function reportRepairs({source}: Article, found: readonly Found[], report: Reporter): void {
  const edits = found.flatMap(({at, garbled, repaired}): Edit[] => {
    const isPlain = repaired !== undefined && isWrittenAs(source.slice(...at), garbled)
    return isPlain ? [{range: at, text: repaired}] : []
  })
  const edit = joinEdits(source, edits)
  const fix = edit ? {fix: edit} : {}
  const repairs = found.filter(({repaired}) => repaired !== undefined)
  const [first] = repairs
  if (!first) return
  const {at, garbled} = first
  const repaired = nameOfInvisible(first.repaired ?? '') ?? `\`${first.repaired ?? ''}\``
  if (first.repaired === '') report({at, message: 'remains', data: {garbled}, ...fix})
  else if (repairs.length === 1) report({at, message: 'one', data: {garbled, repaired}, ...fix})
  else report({at, message: 'many', data: {garbled, repaired, more: repairs.length - 1}, ...fix})
}

/** One finding for the first run of each kind that lost a byte. */
function reportLosses({source}: Article, found: readonly Found[], report: Reporter): void {
  const lost = found.find(({repaired, guess}) => repaired === undefined && guess === undefined)
  if (lost) report({at: lost.at, message: 'lost', data: {garbled: lost.garbled}})
  const guesses = found.flatMap(({at, garbled, guess}) => guess === undefined ? [] : [{at, garbled, guess}])
  const [first] = guesses
  const edit = joinEdits(source, guesses.map(({at, guess}) => ({range: at, text: guess})))
  if (!first || !edit) return
  const {at, garbled, guess} = first
  report({at, message: 'guess', data: {garbled, guess}, suggestions: [{message: 'replace', data: {guess}, edit}]})
}

/** Nothing but the characters or references to them, and so nothing that a replacement would swallow. */
function isWrittenAs(written: string, garbled: string): boolean {
  return written === garbled || /^(?:&[#\w]{2,10};|[^<>&])+$/.test(written)
}

/** Whether the article shows the same signs as code: it is about them. */
function isShown({blocks}: Article, garbled: string): boolean {
  return blocks.some(({kind, text, marks}) => (
    text.includes(garbled)
    && (kind === 'code' || marks.some((mark) => mark.kind === 'code' && text.slice(mark.start, mark.end).includes(garbled)))
  ))
}
