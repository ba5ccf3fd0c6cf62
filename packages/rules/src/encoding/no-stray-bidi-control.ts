import {censusOf, defineRule, joinEdits, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {codeOf, nameOfInvisible} from './invisible-characters.ts'

const control = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g
const suspects = [[0x200e, 0x200f], [0x202a, 0x202e], [0x2066, 0x2069], [0x61c, 0x61c]] as const
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u

/** Marks and left-to-right embeddings: where all runs to the right anyway, they do nothing. */
const idle = /^[\u061C\u200E\u200F\u202A\u202C\u2066\u2068\u2069]+$/

export default defineRule({
  id: 'encoding/no-stray-bidi-control',
  summary: 'Disallow invisible controls of the writing direction that are of no use.',
  why: 'They turn words around without a trace, hide what a text really says, and break search and copying.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    idle: 'An invisible control of the writing direction stands here, {name} ({code}), but nothing in this text runs from right to left. Delete it.',
    open: 'An invisible control of the writing direction is opened and not closed: {name} ({code}). Delete it, or close it.',
    unopened: 'An invisible control of the writing direction closes what was not opened: {name} ({code}). Delete it.',
    delete: 'Delete the {name}',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'قال \u2067John Smith\u2069 إن الجسر سيفتح.', language: 'ar', note: 'A pair in a line that runs to the left.'},
      {text: 'Das Wort \u2067שלום\u2069 heißt Friede.', language: 'de'},
      {text: 'The word שלום\u200E!', note: 'A mark beside Hebrew letters.'},
    ],
    invalid: [
      {text: 'The bridge⟦\u200E⟧ reopens.', fixed: 'The bridge reopens.'},
      {text: '---\ntitle: The ⟦\u202A⟧bridge\u202C\n---\n', fixed: '---\ntitle: The bridge\n---\n'},
      {text: 'Open ⟦\u202E⟧txt.exe now.', suggested: ['Open txt.exe now.'], note: 'An override changes what readers see: the writer decides.'},
      {text: 'قال ⟦\u2067⟧John Smith إن الجسر سيفتح.', language: 'ar', suggested: ['قال John Smith إن الجسر سيفتح.']},
    ],
  },
  check({article, report}) {
    const census = censusOf(article)
    if (!suspects.some(([first, last]) => census.mayHold(first, last))) return
    const runsLeft = /^(?:ar|fa|ur|he|ps|sd|ug|ckb|yi|dv)\b/.test(article.language)
    for (const text of suspectTexts(article)) {
      const isIdle = !runsLeft && !rightToLeft.test(text.text)
      const unbalanced = unbalancedControls(text.prose)
      const found = [...text.prose.matchAll(controls)].flatMap(({0: signs, index}) => {
        const message = isIdle ? 'idle' as const : unbalanced.get(index)
        const at = text.locate(index, index + signs.length)
        return message === undefined || article.source.slice(...at) !== signs ? [] : [{message, at, signs}]
      })
      const isHarmless = isIdle && found.every(({signs}) => idle.test(signs))
      for (const {message, at, signs} of isHarmless ? found.slice(0, 1) : found) {
        const data = {name: nameOfInvisible(signs.charAt(0)) ?? '', code: codeOf(signs)}
        const edit = {range: at, text: ''}
        const fix = joinEdits(article.source, found.map((each) => ({range: each.at, text: ''})))
        if (isHarmless && fix) report({at, message, data, fix})
        else report({at, message, data, suggestions: [{message: 'delete', data: {name: data.name}, edit}]})
      }
    }
  },
})

const suspectTexts = textsWhere(({prose}) => prose.search(control) >= 0)

/** Embeddings and overrides end at U+202C, isolates at U+2069; an isolate's end closes what was opened within. */
function unbalancedControls(text: string): ReadonlyMap<number, 'open' | 'unopened'> {
  const found = new Map<number, 'open' | 'unopened'>()
  const open: {at: number; isIsolate: boolean}[] = []
  for (const {0: sign, index} of text.matchAll(control)) {
    if (/[\u202A\u202B\u202D\u202E]/.test(sign)) open.push({at: index, isIsolate: false})
    else if (/[\u2066-\u2068]/.test(sign)) open.push({at: index, isIsolate: true})
    else if (sign === '\u202C') {
      if (open.at(-1)?.isIsolate === false) open.pop()
      else found.set(index, 'unopened')
    } else if (sign === '\u2069') {
      const start = open.findLastIndex(({isIsolate}) => isIsolate)
      if (start < 0) found.set(index, 'unopened')
      else for (const {at, isIsolate} of open.splice(start)) if (!isIsolate) found.set(at, 'open')
    }
  }
  for (const {at} of open) found.set(at, 'open')
  return found
}
