import {emptyProfile, encodeProfile} from '@presscheck/corpus'

const empty = encodeProfile(emptyProfile())
const nameLength = new TextEncoder().encode('presscheck-profile\n').length
const version = empty.slice(0, nameLength + 1)

/** The file of a profile with this body and the checksum that goes with it: what nothing but ill will makes. */
export function asProfile(body: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5
  for (const byte of body) hash = Math.imul(hash ^ byte, 0x01000193)
  return Uint8Array.of(...version, ...inBase128(hash >>> 0), ...body)
}

function inBase128(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...inBase128(Math.floor(value / 0x80))]
}
