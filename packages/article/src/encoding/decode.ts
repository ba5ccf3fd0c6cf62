import {isBinary} from './binary.ts'
import {declaredEncoding} from './declared.ts'
import {decodeEvident} from './evident.ts'
import {decodeUtf8, hostDecoder} from './host.ts'
import {type Decoded, decodeSingleByte, isSingleByte} from './single-byte.ts'
import {decodeUtf16, evidentByteOrder} from './utf-16.ts'
import {countUtf8, decodeBrokenUtf8} from './utf-8.ts'

/** Why there is no text; the message is for writers. */
export interface EncodingProblem {
  /** `mismatched`: the bytes are not in the encoding that they declare. */
  readonly kind: 'mismatched' | 'unsupported' | 'unknown' | 'binary'
  readonly message: string
  /** The offset of the first byte that is wrong. */
  readonly byteOffset: number | undefined
}

/** The text of a source file, and what it takes to write it back. */
export interface DecodedSource {
  /** Without a byte order mark; bytes that mean nothing are U+FFFD. */
  readonly text: string
  /** Offsets in `text` of each U+FFFD that stands for bytes which mean nothing: written back, they would be lost. */
  readonly undecodable: readonly number[]
  /** By its WHATWG name: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly encoding: string
  /** True where a byte order mark stands before the text. */
  readonly bom: boolean
  readonly problem?: EncodingProblem
}

/**
 * Reads the bytes of a source: UTF-8, UTF-16 with a mark or evidently, then what the source declares, then an
 * evident encoding of one byte. Bytes that are valid UTF-8 are UTF-8, whatever they declare. Never throws, and never
 * hides a byte that could not be read.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', true, decodeUtf16(bytes.subarray(2), 'little'))
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', true, decodeUtf16(bytes.subarray(2), 'big'))
  const bom = first === 0xef && second === 0xbb && third === 0xbf
  if (bytes.subarray(0, sampleLength).includes(0)) return decodeWithZeros(bytes)
  const text = decodeUtf8(bom ? bytes.subarray(3) : bytes)
  if (text !== undefined) return {text, undecodable: [], encoding: 'utf-8', bom}
  if (bom) return decoded('utf-8', true, decodeBrokenUtf8(bytes.subarray(3)))
  return decodeLegacy(bytes)
}

const sampleLength = 1024

const advice = 'Save it as UTF-8.'

function decodeWithZeros(bytes: Uint8Array): DecodedSource {
  const order = evidentByteOrder(bytes)
  if (order) return decoded(order === 'little' ? 'utf-16le' : 'utf-16be', false, decodeUtf16(bytes, order))
  return refused('binary', 'utf-8', 'This is not a text: it holds zero bytes.', bytes.indexOf(0))
}

function decodeLegacy(bytes: Uint8Array): DecodedSource {
  if (isBinary(bytes)) return refused('binary', 'utf-8', 'This is not a text.')
  const declared = declaredEncoding(bytes)
  const {right, wrong} = countUtf8(bytes)
  if (right >= wrong && right > 0) return decoded('utf-8', false, decodeBrokenUtf8(bytes))
  if (declared !== undefined && declared !== 'utf-8') return decodeDeclared(bytes, declared)
  const evident = decodeEvident(bytes)
  if (evident) return decoded(evident.encoding, false, evident)
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80)
  return refused('unknown', 'utf-8', `The text is not in UTF-8, and does not declare its encoding. ${advice}`, firstHigh)
}

/**
 * Encodings of several bytes that Node and browsers read alike, compared code by code. Node's tables for Big5 and
 * EUC-KR are not those of the web, and EUC-KR is even misread without an error; so these two are refused.
 */
const hostEncodings: ReadonlySet<string> = new Set(['shift_jis', 'euc-jp', 'gb18030'])

function decodeDeclared(bytes: Uint8Array, encoding: string): DecodedSource {
  if (isSingleByte(encoding)) return decoded(encoding, false, decodeSingleByte(bytes, encoding))
  const decoder = hostEncodings.has(encoding) ? hostDecoder(encoding) : undefined
  if (!decoder) {
    return refused('unsupported', encoding, `The text declares the encoding ${encoding}, which is not read. ${advice}`)
  }
  try {
    return {text: decoder.decode(bytes), undecodable: [], encoding, bom: false}
  } catch {
    return refused('mismatched', encoding, `The text declares the encoding ${encoding}, but is not in it. ${advice}`)
  }
}

function decoded(encoding: string, bom: boolean, {text, undecodable}: Decoded): DecodedSource {
  return {text, undecodable, encoding, bom}
}

function refused(
  kind: EncodingProblem['kind'], encoding: string, message: string, byteOffset?: number,
): DecodedSource {
  return {text: '', undecodable: [], encoding, bom: false, problem: {kind, message, byteOffset}}
}
