import {evidentByteOrder} from './utf-16.ts'

/** The first bytes of formats that are no text, as Latin-1. */
const signatures = [
  '\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'RIFF', 'BM', '%PDF', 'PK\x03\x04', 'PK\x05\x06', '\x1F\x8B', 'BZh', '\xFD7zXZ', '7z\xBC\xAF',
  '(\xB5/\xFD', 'Rar!', '\x7FELF', 'MZ', '\xCA\xFE\xBA\xBE', '\xCF\xFA\xED\xFE', '\0asm', 'OggS', 'ID3', 'fLaC', 'wOFF', 'wOF2',
  '\0\x01\0\0', 'OTTO', 'SQLite format 3', '\xD0\xCF\x11\xE0', 'PAR1', 'II*\0', 'MM\0*', '{\\rtf',
]

const sampleLength = 4096

/** Of 100 characters of a text, fewer are control characters. */
const mostControls = 0.02

/** True for bytes that are no text: a known format, a zero byte outside UTF-16, too many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleLength)
  if (hasMark(sample)) return false
  const head = String.fromCharCode(...sample.subarray(0, 16))
  if (signatures.some((signature) => head.startsWith(signature) && isTelling(signature, sample))) return true
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
  if (sample.includes(0)) return evidentByteOrder(bytes) === undefined
  return controls > sample.length * mostControls
}

/** True for the byte order marks of UTF-8 and UTF-16. */
function hasMark([first, second, third]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    || (first === 0xef && second === 0xbb && third === 0xbf)
}

/** A signature of letters alone begins a word as well; then control characters must follow. */
function isTelling(signature: string, sample: Uint8Array): boolean {
  return !/^[\w!% ]+$/.test(signature) || signature === '%PDF' || sample.some(isControl)
}

/** Tabs, line feed, form feed, carriage return, and the escape of terminals. */
const blanks: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b])

function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && !blanks.has(byte))
}
