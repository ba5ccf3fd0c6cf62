import {readFileSync, statSync} from 'node:fs'
import process from 'node:process'
import {buffer} from 'node:stream/consumers'
import {Problem} from '../problem.ts'

/** A file as it was read. */
export interface Source {
  /** Without a byte order mark. */
  readonly text: string
  readonly bytes: Buffer
  /** Another text in the encoding of this one, with its byte order mark. */
  encode(text: string): Buffer
}

/** Reads a file as text. Throws what the system says, or a `Problem` where the file holds no text. */
export function readArticle(path: string): Source {
  const stats = statSync(path)
  if (!stats.isFile() && !stats.isFIFO()) throw new Problem('this is no file')
  return decode(readFileSync(path))
}

/** Reads standard input to its end as text. */
export async function readStandardInput(): Promise<Source> {
  return decode(await buffer(process.stdin))
}

const byteOrderMark = '\uFEFF'
const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

function decode(bytes: Buffer): Source {
  if (bytes.includes(0)) throw new Problem('this is a binary file, not an article')
  const text = decodeUtf8(bytes)
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : ''
  return {text: text.slice(mark.length), bytes, encode: (other) => Buffer.from(mark + other)}
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    throw new Problem('this is not UTF-8: save it as UTF-8', {cause: error})
  }
}
