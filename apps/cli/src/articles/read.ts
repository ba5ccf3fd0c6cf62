import {readFileSync, statSync} from 'node:fs'
import process from 'node:process'
import {buffer} from 'node:stream/consumers'
import {type DecodedSource, decodeSource} from '@presscheck/article'
import {Problem} from '../problem.ts'

/** A file as it was read, and as text. */
export interface Source extends DecodedSource {
  readonly bytes: Buffer
}

/** Reads a file as text. Throws what the system says, or a `Problem` where the file holds no text. */
export function readArticle(path: string): Source {
  const stats = statSync(path)
  if (!stats.isFile() && !stats.isFIFO()) throw new Problem('This is no file.')
  return decodeArticle(readFileSync(path))
}

/** Reads standard input to its end as text. */
export async function readStandardInput(): Promise<Source> {
  return decodeArticle(await buffer(process.stdin))
}

/** Takes the bytes of an article for text. Throws a `Problem` where they are none. */
export function decodeArticle(bytes: Buffer): Source {
  const source = decodeSource(bytes)
  if (source.problem && source.problem.kind !== 'undecodable') throw new Problem(source.problem.message)
  return {...source, bytes}
}
