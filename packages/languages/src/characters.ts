import {letters, marks, numbers, unspacedLetters} from './generated/characters.ts'

/** What a character can be to a scanner; a character may be several of these. */
export const character = {
  /** A letter of a script that puts blanks between words, or the low line. */
  letter: 1,
  /** A letter of a script that puts none: Han, Kana, Thai, Lao, Khmer, Burmese. */
  unspacedLetter: 2,
  /** Continues a word and begins none. */
  mark: 4,
  number: 8,
  /** Holds a word together where letters or figures stand on both sides. */
  joiner: 16,
  /** May end a sentence. */
  stop: 32,
  blank: 64,
} as const

/** In the table: the first half of a character beyond U+FFFF. */
const highSurrogate = 128

const joiners = '\'’-.\u2010\u2011'
const stops = '.!?…؟۔।॥。！？｡‼⁇⁈⁉'
const blanks = '\t\n\v\f\r \u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000'
  + '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A'

const classes = [
  [letters, character.letter], [unspacedLetters, character.unspacedLetter], [marks, character.mark],
  [numbers, character.number],
] as const

let basicTable: Uint8Array | undefined

/** What each UTF-16 unit is; made when first asked for, and only for `characterAt`. */
export function characterTable(): Uint8Array {
  return (basicTable ??= makeBasicTable())
}

/** What the character is that begins at `at`, as flags of `character`; 0 where it is none of them. */
export function characterAt(table: Uint8Array, text: string, at: number): number {
  const kind = table[text.charCodeAt(at)] ?? 0
  return kind === highSurrogate ? astralCharacter(text.codePointAt(at) ?? 0) : kind
}

function astralCharacter(code: number): number {
  for (const [ranges, kind] of classes) if (holds(ranges, code)) return kind
  return 0
}

/** Says whether one of the half-open ranges holds a number: whether it comes after an odd count of their edges. */
function holds(ranges: readonly number[], code: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle] ?? 0) <= code) low = middle + 1
    else high = middle
  }
  return low % 2 === 1
}

function makeBasicTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [ranges, kind] of classes) {
    for (let i = 0; (ranges[i] ?? table.length) < table.length; i += 2) table.fill(kind, ranges[i], ranges[i + 1])
  }
  table.fill(highSurrogate, 0xd800, 0xdc00)
  addEach(table, joiners, character.joiner)
  addEach(table, stops, character.stop)
  addEach(table, blanks, character.blank)
  return table
}

function addEach(table: Uint8Array, members: string, kind: number): void {
  for (let i = 0; i < members.length; i++) {
    const unit = members.charCodeAt(i)
    table[unit] = (table[unit] ?? 0) | kind
  }
}
