import {closeSync, constants, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import process from 'node:process'
import {contentHash} from '@presscheck/store'
import {type FileSize, writeSize} from '../file-size.ts'
import {Problem} from '../problem.ts'

/**
 * Reads a file. Throws what the system says, or a `Problem` where it is none, or more than `most`. It is judged once it
 * is open, for its name may lead elsewhere a moment later; and a pipe that nobody writes to must not hold up the rest.
 */
export function readBytes(path: string, most: FileSize): Buffer {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(file)
    // `<(command)` of a shell.
    if (stats.isFIFO() && path.startsWith('/dev/fd/')) return readFileSync(path)
    if (!stats.isFile()) throw new Problem('This is no file.')
    if (stats.size > most) {
      throw new Problem(`It has ${writeSize(stats.size)}, and --max-file-size allows ${writeSize(most)}.`)
    }
    // The system tells no size of some files that it makes up itself.
    return stats.size === 0 ? readFileSync(file) : readSome(file, stats.size)
  } finally {
    closeSync(file)
  }
}

/** Most articles are shorter. It is filled anew for each: memory of its own would cost more than reading. */
let scratch: Buffer | undefined

/** The hash of what `readBytes` would give, see `contentHash`; nothing of it is kept. Throws as it does. */
export function hashBytes(path: string, most: FileSize): string {
  scratch ??= Buffer.allocUnsafeSlow(1 << 16)
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const length = readSync(file, scratch, 0, scratch.length, null)
    const isWhole = length > 0 && length < scratch.length
    return contentHash(isWhole ? scratch.subarray(0, length) : readBytes(path, most))
  } finally {
    closeSync(file)
  }
}

/** Reads so many bytes, or those there are. What is added meanwhile is left for the next time. */
function readSome(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, null)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

/** Reads standard input to its end. */
export async function readStandardInput(): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) if (Buffer.isBuffer(piece)) pieces.push(piece)
  return Buffer.concat(pieces)
}
