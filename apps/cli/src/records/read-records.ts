import process from 'node:process'
import {Problem, reasonOf} from '../problem.ts'
import {byteLines, unpacked} from './byte-lines.ts'

/**
 * The records of a file, each as the JSON of one object; nothing is known yet of what they hold. Throws a `Problem`
 * where the file cannot be read.
 */
export async function* recordsOfFile(path: string): AsyncGenerator<string> {
  try {
    yield* path.endsWith('.parquet') ? rowsOfParquet(path) : byteLines(unpacked(path))
  } catch (cause) {
    const reason = reasonOf(cause) ?? `It cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`
    throw new Problem(`${path}: ${reason}`, {cause})
  }
}

/** The records that are piped in. */
export function recordsOfInput(): AsyncGenerator<string> {
  return byteLines(process.stdin)
}

async function* rowsOfParquet(path: string): AsyncGenerator<string> {
  const {parquetRows} = await import('./parquet-rows.ts')
  yield* parquetRows(path)
}
