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

interface Range {
  readonly start: number
  readonly end: number
  readonly kind: number
}

function decodeRanges(text: string, kind: number): readonly Range[] {
  const figures = text.trim().split(/\s+/)
  const ranges: Range[] = []
  let end = 0
  for (let i = 0; i + 1 < figures.length; i += 2) {
    const start = end + parseInt(figures[i] ?? '', 36)
    end = start + parseInt(figures[i + 1] ?? '', 36)
    ranges.push({start, end, kind})
  }
  return ranges
}

let basicTable: Uint8Array | undefined
let astralRanges: readonly Range[] | undefined

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
  const ranges = (astralRanges ??= allRanges().filter(({end}) => end > 0x10000).sort((a, b) => a.start - b.start))
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.end ?? 0) <= code) low = middle + 1
    else high = middle
  }
  const range = ranges[low]
  return range && range.start <= code ? range.kind : 0
}

function allRanges(): readonly Range[] {
  return [
    ...decodeRanges(letters, character.letter),
    ...decodeRanges(unspacedLetters, character.unspacedLetter),
    ...decodeRanges(marks, character.mark),
    ...decodeRanges(numbers, character.number),
  ]
}

function makeBasicTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const {start, end, kind} of allRanges()) table.fill(kind, start, end)
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
