import {kind} from './character.ts'
import type {FoldingData} from './folding.ts'

/** So many letters of its first word decide where a phrase may begin; and the end of a shorter word. */
export const longestPrefix = 10

/** After the end of a shorter word, so many letters of the next. */
export const longestSecond = 3

/** What a character adds to the hash of a word. Letters of words are odd. */
export const value = {
  /** Ends a word, and no phrase begins with it. */
  boundary: 0,
  /** A letter that no phrase has in the beginning. */
  otherLetter: 1,
  lastLetter: 0x7fff,
  /** From here up to `special`: a sign or a letter of a script without blanks, that some phrase begins with. */
  firstSingle: 0x8000,
  /** To be read in its place: surrogates, ligatures, the signs that may be letters. */
  special: 0xfffe,
  /** Diacritics and invisible characters. */
  silent: 0xffff,
  /** Of no character: after the end of a word that alone is enough. */
  anything: 0x10000,
} as const

/** So many bits for each mark, so that few hashes pass by chance: about one in as many. */
const bitsPerMark = 128

/** What decides where a phrase may begin. */
export interface SieveData {
  /** UTF-16 units, folded, and the values that they have. */
  readonly letters: Uint16Array
  readonly values: Uint16Array
  /** The hashes with which a phrase may begin. */
  readonly marks: Uint32Array
}

/** The value of a letter or sign in the beginning of a phrase. */
export function valueOf(leader: number, isWord: boolean): number {
  const scattered = Math.imul(leader, 0x9e3779b1) >>> 17
  return isWord ? Math.max(scattered | 1, 3) : Math.min(scattered | value.firstSingle, value.special - 1)
}

/** The hash of some characters and one more. */
export function extendHash(hash: number, by: number): number {
  return (Math.imul(hash, 31) + by) | 0
}

/**
 * Tells at one look where a phrase may begin: a word passes by the hash of its first letters, or of the whole word and
 * its end. What passes wrongly is found out later; nothing that a phrase begins with is held back.
 */
export class Sieve {
  /** By UTF-16 unit of a text: its value. */
  readonly values: Uint16Array
  /** A bit for each hash that passes. */
  readonly bits: Uint32Array
  /** Cuts a hash down to the place of its bit. */
  readonly mask: number

  constructor(data: FoldingData & SieveData) {
    this.values = readValues(data)
    this.mask = 2 ** Math.ceil(Math.log2(bitsPerMark * (data.marks.length + 1))) - 1
    this.bits = setBits(data.marks, this.mask)
  }

  passes(hash: number): boolean {
    return isMarked(this.bits, this.mask, hash)
  }
}

function readValues({kindStarts, kinds, sources, targets, letters, values}: FoldingData & SieveData): Uint16Array {
  const all = new Uint16Array(0x10000)
  for (let i = 0; i < kindStarts.length; i++) {
    const start = kindStarts[i] ?? 0
    if (start > 0xffff) break
    all.fill(valueOfKind(kinds[i] ?? kind.other), start, kindStarts[i + 1])
  }
  for (let i = 0; i < letters.length; i++) all[letters[i] ?? 0] = values[i] ?? value.boundary
  for (let i = 0; i < sources.length; i++) all[sources[i] ?? 0] = all[targets[i] ?? 0] ?? value.boundary
  return all
}

function setBits(marks: Uint32Array, mask: number): Uint32Array {
  const bits = new Uint32Array((mask + 1) / 32)
  for (let i = 0; i < marks.length; i++) {
    const index = indexOf(marks[i] ?? 0, mask)
    bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31))
  }
  return bits
}

/** Whether a hash is among the bits of a sieve. */
export function isMarked(bits: Uint32Array, mask: number, hash: number): boolean {
  const index = indexOf(hash, mask)
  return (((bits[index >> 5] ?? 0) >>> (index & 31)) & 1) !== 0
}

function indexOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

/** Whether characters of a kind are read where they stand, as their neighbours say what they are. */
export function isReadInPlace(itsKind: number): boolean {
  return itsKind === kind.sign || itsKind === kind.special
}

function valueOfKind(itsKind: number): number {
  if (isReadInPlace(itsKind)) return value.special
  if (itsKind === kind.diacritic || itsKind === kind.invisible) return value.silent
  return itsKind === kind.word ? value.otherLetter : value.boundary
}
