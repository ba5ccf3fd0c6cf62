import {createReadStream} from 'node:fs'
import type {Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'

/** The bytes of a file, unpacked as its last ending says: `.gz`, `.zst`. */
export function unpacked(path: string): AsyncIterable<Uint8Array> {
  const file = createReadStream(path, {highWaterMark: 2 ** 18})
  if (path.endsWith('.gz')) {
    const unpacking = createGunzip()
    file.on('error', (error) => unpacking.destroy(error))
    return file.pipe(unpacking)
  }
  return path.endsWith('.zst') ? unpackZstd(file) : file
}

async function* unpackZstd(packed: Readable): AsyncGenerator<Uint8Array> {
  const {Decompress} = await import('fzstd')
  const ready: Uint8Array[] = []
  const unpacking = new Decompress((piece) => ready.push(piece))
  for await (const piece of bytesOf(packed)) {
    unpacking.push(piece)
    yield* ready.splice(0)
  }
  unpacking.push(new Uint8Array(), true)
  yield* ready
}

/** Says of a stream in words that it gives bytes. */
async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const piece of stream) if (piece instanceof Uint8Array) yield piece
}

/** Each line of some bytes in UTF-8, without its end; an empty one too, but none behind the last line break. */
export async function* byteLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest: Uint8Array[] = []
  const line = (end: Uint8Array): string => {
    const text = decoder.decode(rest.length === 0 ? end : Buffer.concat([...rest, end]))
    rest = []
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }
  for await (const piece of bytes) {
    let start = 0
    for (let end = piece.indexOf(0x0a); end >= 0; end = piece.indexOf(0x0a, start)) {
      yield line(piece.subarray(start, end))
      start = end + 1
    }
    if (start < piece.length) rest.push(piece.slice(start))
  }
  if (rest.length > 0) yield line(new Uint8Array())
}
