import type {Decoded} from './single-byte.ts'

export type ByteOrder = 'little' | 'big'

const chunkSize = 8192

/** Half a pair of surrogates and a byte too many mean nothing. */
export function decodeUtf16(bytes: Uint8Array, order: ByteOrder): Decoded {
  const [low, high] = order === 'little' ? [0, 1] : [1, 0]
  const undecodable: number[] = []
  const units = new Uint16Array(Math.min(bytes.length >> 1, chunkSize))
  let text = ''
  for (let from = 0; from + 1 < bytes.length; from += chunkSize * 2) {
    const length = Math.min(chunkSize, (bytes.length - from) >> 1)
    for (let i = 0; i < length; i++) {
      units[i] = (bytes[from + i * 2 + low] ?? 0) | ((bytes[from + i * 2 + high] ?? 0) << 8)
    }
    text += String.fromCharCode(...units.subarray(0, length))
  }
  const wellFormed = text.replaceAll(/\p{Surrogate}/gu, (_, at: number) => {
    undecodable.push(at)
    return '\uFFFD'
  })
  if (bytes.length % 2 === 0) return {text: wellFormed, undecodable}
  return {text: `${wellFormed}\uFFFD`, undecodable: [...undecodable, wellFormed.length]}
}

export function encodeUtf16(text: string, order: ByteOrder): Uint8Array {
  const [low, high] = order === 'little' ? [0, 1] : [1, 0]
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    bytes[i * 2 + low] = unit & 0xff
    bytes[i * 2 + high] = unit >> 8
  }
  return bytes
}

/** How much of the start shows whether every other byte is zero. */
const sampleLength = 1024

/** The byte order of UTF-16 without a mark, where the zero bytes of plain letters give it away. */
export function evidentByteOrder(bytes: Uint8Array): ByteOrder | undefined {
  const length = Math.min(bytes.length, sampleLength) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const most = length / 2 * 0.6
  if (odd > most && even === 0) return 'little'
  return even > most && odd === 0 ? 'big' : undefined
}
