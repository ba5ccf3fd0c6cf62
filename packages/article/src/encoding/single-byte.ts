import {upperHalves} from './generated/single-byte.ts'

/** The names of the encodings of one byte a character that are known. */
export function isSingleByte(encoding: string): boolean {
  return Object.hasOwn(upperHalves, encoding)
}

/** A text with the offsets of the U+FFFD in it that stand for bytes which mean nothing. */
export interface Decoded {
  readonly text: string
  readonly undecodable: readonly number[]
}

/** Characters that `String.fromCharCode` takes at once without risk for the stack. */
const chunkSize = 8192

export function decodeSingleByte(bytes: Uint8Array, encoding: string): Decoded {
  const upper = upperHalves[encoding] ?? ''
  const undecodable: number[] = []
  const units = new Uint16Array(Math.min(bytes.length, chunkSize))
  let text = ''
  for (let from = 0; from < bytes.length; from += chunkSize) {
    const length = Math.min(chunkSize, bytes.length - from)
    for (let i = 0; i < length; i++) {
      const byte = bytes[from + i] ?? 0
      const unit = byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80)
      if (unit === 0xfffd) undecodable.push(from + i)
      units[i] = unit
    }
    text += String.fromCharCode(...units.subarray(0, length))
  }
  return {text, undecodable}
}

const byteTables = new Map<string, ReadonlyMap<number, number>>()

function bytesOf(encoding: string): ReadonlyMap<number, number> {
  const known = byteTables.get(encoding)
  if (known) return known
  const upper = upperHalves[encoding] ?? ''
  const table = new Map<number, number>()
  for (let i = 0; i < upper.length; i++) {
    const unit = upper.charCodeAt(i)
    if (unit !== 0xfffd) table.set(unit, i + 0x80)
  }
  byteTables.set(encoding, table)
  return table
}

/** The bytes of a text; undefined where a character has no byte. */
export function encodeSingleByte(text: string, encoding: string): Uint8Array | undefined {
  const table = bytesOf(encoding)
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const byte = unit < 0x80 ? unit : table.get(unit)
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  return bytes
}
