import {character, characterAt} from './characters.ts'
import type {Language} from './language.ts'
import {wordSet} from './word-list.ts'

const {letter, unspacedLetter, mark, number, blank} = character
const wordKinds = letter | unspacedLetter | mark | number

/** A run of stops in a text, and what is known around it. */
export interface StopContext {
  readonly table: Uint8Array
  readonly text: string
  /** Where the sentence began that may end here. */
  readonly start: number
  readonly stopStart: number
  readonly stopEnd: number
  /** After the closing quotation marks and brackets that follow the stops. */
  readonly end: number
  readonly language: Language | undefined
}

/** Stops that need no blank after them. */
const selfSufficient: ReadonlySet<string> = new Set('。！？｡।॥؟۔')
const openers: ReadonlySet<string> = new Set('"\'‘“„«‹([{「『【（《〈｢¿¡')
const thai = /[\u0E00-\u0E7F]$/
const fewDigits = 3
const shortWord = 4

/** Says whether a sentence ends at a run of stops. */
export function endsSentence(context: StopContext): boolean {
  const {table, text, stopStart, stopEnd, end} = context
  if (end >= text.length) return true
  const blankFollows = (characterAt(table, text, end) & blank) > 0
  if (selfSufficient.has(text.charAt(stopEnd - 1))) return blankFollows || end === stopEnd
  if (!blankFollows) return false
  const next = nextVisible(context)
  if (next >= text.length) return true
  if (isLowerCase(text.charAt(next))) return false
  const single = stopEnd - stopStart === 1 && text.charAt(stopStart) === '.'
  return !single || !belongsToWord(context, next)
}

/** Says whether a single full stop belongs to the word before it: `Dr.`, `J.`, `U.S.`, `3. Oktober`, `no. 5`. */
function belongsToWord(context: StopContext, next: number): boolean {
  const {table, text, start, stopStart, language} = context
  const wordStart = runStart(table, text, stopStart)
  const word = text.slice(wordStart, stopStart)
  if (word === '') return false
  if (/^\d+$/.test(word)) {
    if (word.length > fewDigits) return false
    return wordStart === start || language?.ordinalStop === true || isMonth(wordAt(table, text, next), language)
  }
  if (thai.test(word)) return true
  if (has(language?.lexicons.abbreviations, word.toLowerCase())) return true
  if (isInitials(word)) return !has(language?.lexicons.functionWords, wordAt(table, text, next).toLowerCase())
  return word.length <= shortWord && isReference(table, text, next)
}

/** `5` in `vol. 5`, but no number of a list: `5. Close it.` */
function isReference(table: Uint8Array, text: string, at: number): boolean {
  return (characterAt(table, text, at) & number) > 0 && text.charAt(at + wordAt(table, text, at).length) !== '.'
}

/** Past the blanks and the opening quotation marks and brackets that come after the stops. */
function nextVisible({table, text, end}: StopContext): number {
  let at = end
  while (at < text.length && (characterAt(table, text, at) & blank || openers.has(text.charAt(at)))) at++
  return at
}

/** Where the letters, figures and inner stops begin that end before `end`. */
function runStart(table: Uint8Array, text: string, end: number): number {
  let at = end
  while (at > 0 && (characterAt(table, text, at - 1) & wordKinds || text.charAt(at - 1) === '.')) at--
  return at
}

function wordAt(table: Uint8Array, text: string, start: number): string {
  let end = start
  while (end < text.length && characterAt(table, text, end) & wordKinds) end++
  return text.slice(start, end)
}

/** `J`, `U.S`, `z`: single letters of a script that has capitals, with stops between them. */
function isInitials(word: string): boolean {
  return word.split('.').every((part) => part.length === 1 && part.toUpperCase() !== part.toLowerCase())
}

function isLowerCase(character: string): boolean {
  return character === character.toLowerCase() && character !== character.toUpperCase()
}

function isMonth(word: string, language: Language | undefined): boolean {
  const lower = word.toLowerCase()
  return language?.lexicons.months?.some((forms) => forms.includes(lower)) === true
}

function has(list: readonly string[] | undefined, word: string): boolean {
  return list !== undefined && wordSet(list).has(word)
}
