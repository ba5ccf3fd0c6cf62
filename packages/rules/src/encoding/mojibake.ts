import {type DecodedKind, kindOfDecoded} from './decoded-kinds.ts'
import {type ByteReader, byteReaders, decodeWhole, findPieces, mayHoldPieces, type Piece} from './utf8-pieces.ts'

/** A run of characters that are UTF-8 read in another encoding. */
export interface Garbled {
  /** Half-open offsets into the text. */
  readonly start: number
  readonly end: number
  /** What it was; undefined where a byte was lost on the way. */
  readonly repaired: string | undefined
  /** What it most likely was, where only that can be said. */
  readonly guess: string | undefined
}

/**
 * Finds mojibake, run by run. A run counts where it is valid UTF-8 in one code page, means characters that people
 * write, and stands as no sound text does: the badness of ftfy, decided at each character of the run and its
 * neighbours. Text around a run is never touched.
 */
export function findMojibake(text: string): readonly Garbled[] {
  const [likeliest, ...others] = mayHoldPieces.test(text) ? likeliestReadings(text) : []
  const runs = likeliest ? joinRuns(likeliest.pieces).map((run) => repair(text, run, likeliest, others)) : []
  const all = [...runs, ...findRemains(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  return all.filter(({start}, index) => start >= (all[index - 1]?.end ?? 0))
}

/** What a text holds, read as the bytes of a code page. */
interface Reading {
  readonly reader: ByteReader
  readonly pieces: readonly Piece[]
}

/** The readings that explain most of the text: more than one where code pages are alike. */
function likeliestReadings(text: string): readonly Reading[] {
  const readings = byteReaders
    .map((reader) => ({reader, pieces: believedPieces(text, reader)}))
    .filter(({pieces}) => pieces.length > 0)
  const most = Math.max(...readings.map(({pieces}) => covered(pieces)))
  const likeliest = readings.filter(({pieces}) => covered(pieces) === most)
  // A page that has a sign for a byte would have shown it, and no control character.
  const faithful = likeliest.filter(({reader, pieces}) =>
    !pieces.some(({start, end}) => reader.wouldShow(text.slice(start, end))))
  return faithful.length > 0 ? faithful : likeliest
}

function covered(pieces: readonly Piece[]): number {
  let sum = 0
  for (const {start, end} of pieces) sum += end - start
  return sum
}

/** Pieces that are surely garbled, with those that may be where another surely is. */
function believedPieces(text: string, reader: ByteReader): readonly Piece[] {
  const pieces = findPieces(text, reader).map((piece) => ({piece, kind: kindOfDecoded(piece.code)}))
  const believed: Piece[] = []
  let isSure = false
  for (let first = 0; first < pieces.length;) {
    let last = first
    while (pieces[last + 1]?.piece.start === pieces[last]?.piece.end) last++
    const run = pieces.slice(first, last + 1)
    const alike = countKinds(run)
    for (const {piece, kind} of run) {
      if (kind === 'none') continue
      believed.push(piece)
      isSure ||= isSurelyGarbled(text, piece, kind, reader, alike.get(kind) ?? 0)
    }
    first = last + 1
  }
  return isSure ? believed : []
}

function countKinds(run: readonly {readonly kind: DecodedKind}[]): ReadonlyMap<DecodedKind, number> {
  const counts = new Map<DecodedKind, number>()
  for (const {kind} of run) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** `à`, whose second byte is a no-break space: `Ã ` is a word of no language. */
const graveA = 0xe0

/** Signs that may follow a letter in sound text: `CAFÉ»`, `SMÅ…`, `ROSÉ™`. */
const closing = /[\u00A0\u00AD«»‹›“”‘’…–—·•™®©°ºª¹²³†‡]/
const letter = /\p{L}/u
const lower = /\p{Ll}/u
const upper = /\p{Lu}/u
const latin = /[A-Za-z]/
const control = /[\u0080-\u009F]/

function isSurelyGarbled(
  text: string, piece: Piece, kind: DecodedKind, reader: ByteReader, alike: number,
): boolean {
  const before = text.charAt(piece.start - 1)
  const after = text.charAt(piece.end)
  const lead = text.charAt(piece.start)
  const next = text.charAt(piece.start + 1)
  const last = text.charAt(piece.end - 1)
  const isAmongCapitals = upper.test(before) || upper.test(after)
  const isSound = closing.test(last) || upper.test(last) || (letter.test(last) && isAmongCapitals)
  const isJoined = lower.test(after) || (lower.test(before) && upper.test(lead))
  switch (kind) {
    case 'emoji':
    case 'mark-of-order':
    case 'lost':
      return true
    case 'sign':
      return !closing.test(next)
    case 'latin':
      if (isForeignPage(reader)) return latin.test(before) || latin.test(after)
      return isSound ? isJoined || (piece.code === graveA && !upper.test(before)) : true
    case 'symbol':
      return isSymbolPage(reader) && text.charCodeAt(piece.start + 1) === piece.code && !/[«\p{Lu}]/u.test(before)
    case 'vietnamese':
      return alike > 1 || !closing.test(last) || latin.test(after)
    case 'combining':
      return !isForeignPage(reader) && lower.test(before) && !closing.test(last) && !letter.test(last)
    case 'alphabet':
      if (isForeignPage(reader)) return alike > 2
      return alike > 1 || control.test(last) || !(closing.test(last) || letter.test(last))
    case 'script':
      return alike > 1 || control.test(next) || control.test(last)
    case 'none':
      return false
  }
}

/** Pages whose leading bytes are letters of another alphabet, or no letters at all. */
function isForeignPage({name}: ByteReader): boolean {
  return name === 'Windows-1251' || name === 'Windows-1253' || name === 'Mac Roman' || name === 'IBM 437'
}

/** Pages where the byte 0xC2 is a letter that hardly any word ends in. */
function isSymbolPage({name}: ByteReader): boolean {
  return name === 'Windows-1252' || name === 'Windows-1254' || name === 'Windows-1250' || name === 'ISO 8859-2'
}

function joinRuns(pieces: readonly Piece[]): readonly (readonly [start: number, end: number])[] {
  const runs: [number, number][] = []
  for (const {start, end} of pieces) {
    const last = runs.at(-1)
    if (last?.[1] === start) last[1] = end
    else runs.push([start, end])
  }
  return runs
}

/** A text that went wrong twice is read back twice; more often is not worth asking. */
const mostRounds = 3

/** Where another reading explains as much and means something else, there is only a guess. */
function repair(
  text: string, [start, end]: readonly [number, number], {reader}: Reading, others: readonly Reading[],
): Garbled {
  const garbled = text.slice(start, end)
  const meant = decodeWhole(garbled, reader)
  if (meant !== undefined && others.some((other) => decodeWhole(garbled, other.reader) !== meant)) {
    return {start, end, repaired: undefined, guess: meant}
  }
  let repaired = meant ?? ''
  for (let round = 1; round < mostRounds; round++) {
    const decoded = decodeInAnyPage(repaired)
    if (decoded === undefined) break
    repaired = decoded
  }
  const isLost = repaired.includes('\uFFFD')
  return {start, end, repaired: isLost ? undefined : repaired.replaceAll('\uFEFF', ''), guess: undefined}
}

function decodeInAnyPage(text: string): string | undefined {
  for (const reader of byteReaders) {
    const decoded = decodeWhole(text, reader)
    if (decoded !== undefined && isPlausible(decoded)) return decoded
  }
  return undefined
}

function isPlausible(text: string): boolean {
  return Array.from(text).every((sign) => kindOfDecoded(sign.codePointAt(0) ?? 0) !== 'none')
}

/** Runs that lost their last byte: a no-break space turned into a blank, or the byte 0x9D that Windows-1252 lacks. */
const remains = /(?<=[\p{Ll}\d.,;:!?)])Â(?= )|(?<=\p{Ll})Ã(?=[ .,;:!?]|$)|â€\uFFFD?/gu

const guesses: Readonly<Record<string, string>> = {'Ã': 'à', 'â€': '”'}

function findRemains(text: string): readonly Garbled[] {
  return [...text.matchAll(remains)].map(({0: sign, index}) => {
    const guess = guesses[sign.replace('\uFFFD', '')]
    return {start: index, end: index + sign.length, repaired: guess === undefined ? '' : undefined, guess}
  })
}
