import {type CodePage, codePages} from './code-pages.ts'

/** Characters that are the bytes of one UTF-8 character, read in a code page: `Ã©` for é. */
export interface Piece {
  /** Half-open offsets into the text. */
  readonly start: number
  readonly end: number
  /** The character that the bytes stand for. */
  readonly code: number
}

/** Reads text back into the bytes of a code page. */
export interface ByteReader {
  readonly name: string
  /** The byte of a character from U+0080 on; -1 for one that the page lacks. */
  readonly byteOf: (unit: number) => number
  /** Whether the page gives a character to one of the bytes that stand here as control characters. */
  readonly wouldShow: (text: string) => boolean
}

/** A reader for each code page, in their order. Control characters from U+0080 to U+009F are their own bytes. */
export const byteReaders: readonly ByteReader[] = codePages.map(makeReader)

function makeReader({name, characters}: CodePage): ByteReader {
  const bytes = new Map<number, number>()
  for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(byte, byte)
  for (let at = 0; at < characters.length; at++) bytes.set(characters.charCodeAt(at), 0x80 + at)
  const wouldShow = (text: string) => Array.from(text).some((sign) => /[\u0080-\u009F]/.test(sign) && !characters.includes(sign))
  return {name, byteOf: (unit) => bytes.get(unit) ?? -1, wouldShow}
}

/**
 * Matches where two characters stand together that may begin a UTF-8 character in any code page: a test that never
 * misses, for the many texts without any.
 */
export const mayHoldPieces: RegExp = new RegExp(
  codePages.map(({characters}) => {
    const leads = characters.slice(0xc2 - 0x80, 0xf5 - 0x80)
    const continuations = characters.slice(0, 0xc0 - 0x80)
    return `[${leads}][${continuations}\\u0080-\\u009F]`
  }).join('|'),
)

/** Every UTF-8 character that stands in a text as characters of a code page, in order. */
export function findPieces(text: string, reader: ByteReader): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at + 1 < text.length;) {
    const piece = pieceAt(text, at, reader)
    if (piece) pieces.push(piece)
    at = piece?.end ?? at + 1
  }
  return pieces
}

/** The lead byte says how many follow; a form longer than needed is none, so that no character has two. */
function pieceAt(text: string, at: number, {byteOf}: ByteReader): Piece | undefined {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return undefined
  const lead = byteOf(unit)
  if (lead < 0xc2 || lead > 0xf4) return undefined
  const following = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3
  let code = lead & (0x3f >> following)
  for (let step = 1; step <= following; step++) {
    const next = at + step < text.length ? byteOf(text.charCodeAt(at + step)) : -1
    if (next < 0x80 || next > 0xbf) return undefined
    code = (code << 6) | (next & 0x3f)
  }
  const shortest = following === 1 ? 0x80 : following === 2 ? 0x800 : 0x10000
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  return {start: at, end: at + following + 1, code}
}

/** What a text means whose every character belongs to a piece; undefined where one does not. */
export function decodeWhole(text: string, reader: ByteReader): string | undefined {
  let decoded = ''
  let end = 0
  for (const piece of findPieces(text, reader)) {
    if (piece.start !== end) return undefined
    decoded += String.fromCodePoint(piece.code)
    end = piece.end
  }
  return end === text.length && end > 0 ? decoded : undefined
}
