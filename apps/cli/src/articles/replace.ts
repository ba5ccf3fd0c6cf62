import {lstatSync, readFileSync} from 'node:fs'
import {encodeSource} from '@presscheck/article'
import {replaceFile} from '@presscheck/store'
import {Problem} from '../problem.ts'
import type {Input} from './inputs.ts'
import type {Source} from './read.ts'

/**
 * Puts a new text in the place of an article: all of it or nothing, in its encoding, with its permissions. Throws a
 * `Problem` where that would lose characters, where the file is a link, which may lead anywhere, or where it has
 * changed since it was read.
 */
export function replaceArticle({path}: Input, source: Source, text: string): void {
  const stats = lstatSync(path)
  const bytes = encodeSource(text, source.decoded)
  if (!bytes) throw new Problem(`Not repaired: its encoding, ${source.decoded.encoding}, cannot hold the text.`)
  if (stats.isSymbolicLink()) throw new Problem('Not repaired: this is a link. Name the file that it leads to.')
  if (!readFileSync(path).equals(source.bytes)) throw new Problem('Not repaired: it changed meanwhile.')
  replaceFile(path, bytes, stats)
}
