import {closeSync, constants, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import process from 'node:process'
import {buffer} from 'node:stream/consumers'
import {type DecodedSource, decodeSource} from '@presscheck/article'
import {type FileSize, writeSize} from '../file-size.ts'
import {Problem} from '../problem.ts'

/** A file as it was read; its text is made when first asked for, which throws a `Problem` where it holds none. */
export class Source {
  readonly bytes: Buffer
  #decoded: DecodedSource | undefined

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  get text(): string {
    return this.decoded.text
  }

  /** Offsets of what could not be read: written back, it would be lost. */
  get undecodable(): readonly number[] {
    return this.decoded.undecodable
  }

  get decoded(): DecodedSource {
    return (this.#decoded ??= decode(this.bytes))
  }
}

function decode(bytes: Buffer): DecodedSource {
  const source = decodeSource(bytes)
  if (source.problem) throw new Problem(source.problem.message)
  return source
}

/**
 * Reads a file. Throws what the system says, or a `Problem` where it is none, or more than `most`. It is judged once it
 * is open, for its name may lead elsewhere a moment later; and a pipe that nobody writes to must not hold up the rest.
 */
export function readArticle(path: string, most: FileSize): Source {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(file)
    // `<(command)` of a shell.
    if (stats.isFIFO() && path.startsWith('/dev/fd/')) return new Source(readFileSync(path))
    if (!stats.isFile()) throw new Problem('This is no file.')
    if (stats.size > most) {
      throw new Problem(`It has ${writeSize(stats.size)}, and --max-file-size allows ${writeSize(most)}.`)
    }
    // The system tells no size of some files that it makes up itself.
    return new Source(stats.size === 0 ? readFileSync(file) : readBytes(file, stats.size))
  } finally {
    closeSync(file)
  }
}

/** Reads so many bytes, or those there are. What is added meanwhile is left for the next time. */
function readBytes(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, null)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

/** Why a source with `undecodable` is never written. */
export const wouldLoseBytes = 'some bytes of it cannot be read, and would be lost.'

/** Reads standard input to its end. */
export async function readStandardInput(): Promise<Source> {
  return new Source(await buffer(process.stdin))
}
