import type {DecodedSource} from './decode.ts'
import {encodeUtf8} from './host.ts'
import {encodeSingleByte, isSingleByte} from './single-byte.ts'
import {encodeUtf16} from './utf-16.ts'

/**
 * The bytes of a text in the encoding that its source had. Undefined where a character does not fit the encoding, or
 * the encoding can be read only.
 */
export function encodeSource(
  text: string, {encoding, bom}: Pick<DecodedSource, 'encoding' | 'bom'>,
): Uint8Array | undefined {
  if (/\p{Surrogate}/u.test(text)) return undefined
  const whole = bom ? `\uFEFF${text}` : text
  switch (encoding) {
    case 'utf-8': return encodeUtf8(whole)
    case 'utf-16le': return encodeUtf16(whole, 'little')
    case 'utf-16be': return encodeUtf16(whole, 'big')
    default: return isSingleByte(encoding) ? encodeSingleByte(text, encoding) : undefined
  }
}
