import {createWriteStream, mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import process from 'node:process'
import type {Writable} from 'node:stream'
import {finished} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import type {ResultSink} from './record-result.ts'

/** Results as JSON lines to standard output or a file, packed where it ends in `.gz`, or as Parquet. */
export async function resultSink(output: string | undefined): Promise<ResultSink> {
  if (output === undefined) return lineSink(process.stdout, () => Promise.resolve())
  mkdirSync(dirname(output), {recursive: true})
  if (output.endsWith('.parquet')) return (await import('./parquet-sink.ts')).parquetSink(output)
  const file = createWriteStream(output)
  const packing = output.endsWith('.gz') ? createGzip() : undefined
  packing?.pipe(file)
  const written = finished(file)
  return lineSink(packing ?? file, () => {
    ;(packing ?? file).end()
    return written
  })
}

function lineSink(stream: Writable, end: () => Promise<void>): ResultSink {
  // Standard output never says that it is closed.
  let isBroken = false
  stream.on('error', () => (isBroken = true))
  return {
    async write(result) {
      if (!stream.write(`${JSON.stringify(result)}\n`) && !isBroken) await readiness(stream)
      return !isBroken
    },
    end,
  }
}

/** Waits until a stream takes more, or takes nothing any longer. */
function readiness(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'] as const
    const settle = (): void => {
      for (const event of events) stream.off(event, settle)
      resolve()
    }
    for (const event of events) stream.once(event, settle)
  })
}
