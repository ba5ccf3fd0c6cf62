import {decodeUtf8} from './host.ts'
import type {Decoded} from './single-byte.ts'

/** Reads bytes that are nearly UTF-8; each sequence that is none becomes U+FFFD. */
export function decodeBrokenUtf8(bytes: Uint8Array): Decoded {
  const undecodable: number[] = []
  let text = ''
  let from = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    text += decodeUtf8(bytes.subarray(from, at)) ?? ''
    undecodable.push(text.length)
    text += '\uFFFD'
    at += -length
    from = at
  }
  text += decodeUtf8(bytes.subarray(from)) ?? ''
  return {text, undecodable}
}

/** How many characters of two bytes and more are right, and how many sequences are wrong. */
export function countUtf8(bytes: Uint8Array): {readonly right: number; readonly wrong: number} {
  let right = 0
  let wrong = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length > 1) right++
    if (length < 0) wrong++
    at += Math.abs(length)
  }
  return {right, wrong}
}

/** The least and the greatest second byte after the lead bytes that do not take all of `80` to `BF`. */
const leastSecond: Readonly<Record<number, number>> = {0xe0: 0xa0, 0xf0: 0x90}
const greatestSecond: Readonly<Record<number, number>> = {0xed: 0x9f, 0xf4: 0x8f}

/** The length of the sequence at an offset (Unicode 15, table 3-7); negative for the bytes of one that is wrong. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return -1
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0
    const least = i === 1 ? leastSecond[lead] ?? 0x80 : 0x80
    const greatest = i === 1 ? greatestSecond[lead] ?? 0xbf : 0xbf
    if (byte < least || byte > greatest) return -i
  }
  return length
}

