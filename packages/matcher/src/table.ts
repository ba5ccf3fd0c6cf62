import type {FoldingData} from './folding.ts'
import type {SieveData} from './sieve.ts'
import type {TrieData} from './trie.ts'

/** Everything that finding phrases takes: what the bytes of a compiled table hold. */
export interface Table extends SieveData, TrieData, FoldingData {
  /** By phrase: where its folded units begin in `units`; one more for the end. */
  readonly phraseStarts: Uint32Array
  readonly units: Uint16Array
  /** By phrase, the flags of `trait`. */
  readonly traits: Uint8Array
}

/** What confirming a phrase must know of it. */
export const trait = {endsInWord: 1, unspaced: 2} as const

/** `PCMT`, read little-endian: the order of bytes in which all arrays are written. */
const magic = 0x544d4350
const version = 2
/** Magic, version, length in bytes, checksum of what follows. */
const headerLength = 4
const checksumStride = 13

/** The arrays in the order of the bytes: each its length in bytes and its items, filled up to four bytes. */
function sectionsOf(table: Table): readonly (Uint32Array | Uint16Array | Uint8Array)[] {
  return [
    table.letters, table.values, table.marks, table.edges, table.labels, table.endings, table.phraseLists,
    table.phraseStarts, table.units, table.traits,
    table.kindStarts, table.kinds, table.sources, table.targets, table.astral, table.ligatures,
  ]
}

/** Writes a table as bytes; the same table gives the same bytes. */
export function writeTable(table: Table): Uint8Array {
  const sections = sectionsOf(table)
  const length = sections.reduce((sum, {byteLength}) => sum + 4 + padded(byteLength), 4 * headerLength)
  const bytes = new Uint8Array(length)
  const words = new Uint32Array(bytes.buffer)
  let at = 4 * headerLength
  for (const section of sections) {
    words[at / 4] = section.byteLength
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at + 4)
    at += 4 + padded(section.byteLength)
  }
  words.set([magic, version, length])
  words[3] = checksum(words)
  return bytes
}

/** Views bytes as a table without copying them. Throws where they are not what `writeTable` wrote. */
export function readTable(given: Uint8Array): Table {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  if (bytes.byteLength % 4 !== 0 || bytes.byteLength < 4 * headerLength) throw notATable('they are cut off')
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  const [foundMagic, foundVersion, length, sum] = words
  if (foundMagic !== magic) throw notATable('they do not begin with its mark')
  if (foundVersion !== version) throw notATable(`they are of version ${foundVersion ?? 0}, not ${version}`)
  if (length !== bytes.byteLength) throw notATable(`they are ${bytes.byteLength} and not ${length ?? 0} bytes long`)
  if (sum !== checksum(words)) throw notATable('they are damaged')

  let at = bytes.byteOffset + 4 * headerLength
  const next = <View>(make: (buffer: ArrayBufferLike, start: number, byteLength: number) => View): View => {
    const byteLength = words[(at - bytes.byteOffset) / 4] ?? 0
    const start = at + 4
    at = start + padded(byteLength)
    return make(bytes.buffer, start, byteLength)
  }
  return {
    letters: next(uint16), values: next(uint16), marks: next(uint32),
    edges: next(uint16), labels: next(uint16), endings: next(uint16), phraseLists: next(uint16),
    phraseStarts: next(uint32), units: next(uint16), traits: next(uint8),
    kindStarts: next(uint32), kinds: next(uint8), sources: next(uint16), targets: next(uint16),
    astral: next(uint32), ligatures: next(uint16),
  }
}

function uint32(buffer: ArrayBufferLike, start: number, byteLength: number): Uint32Array {
  return new Uint32Array(buffer, start, byteLength / 4)
}

function uint16(buffer: ArrayBufferLike, start: number, byteLength: number): Uint16Array {
  return new Uint16Array(buffer, start, byteLength / 2)
}

function uint8(buffer: ArrayBufferLike, start: number, byteLength: number): Uint8Array {
  return new Uint8Array(buffer, start, byteLength)
}

function padded(byteLength: number): number {
  return (byteLength + 3) & ~3
}

/** FNV-1a over some of the words after it: enough to know another table or a broken one, in no time. */
function checksum(words: Uint32Array): number {
  let sum = 0x811c9dc5
  for (let i = headerLength; i < words.length; i += checksumStride) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193)
  return sum >>> 0
}

function notATable(reason: string): TypeError {
  return new TypeError(`These bytes are not a phrase table: ${reason}. Compile the phrases again.`)
}
