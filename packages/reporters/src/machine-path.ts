import {isAbsolute, relative, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {ArticleReport} from './report.ts'

/** Where an article is, with slashes: from the root where it lies below it, absolute elsewhere; `<stdin>` stays. */
export function machinePath({path}: Pick<ArticleReport, 'path'>, root: string): string {
  if (!isAbsolute(path)) return path
  const fromRoot = relative(root, path)
  const isBelow = fromRoot !== '' && fromRoot.split(sep)[0] !== '..' && !isAbsolute(fromRoot)
  return (isBelow ? fromRoot : path).replaceAll(sep, '/')
}

/** The same as a URI reference: relative, or with the scheme `file`. */
export function machineUri(article: Pick<ArticleReport, 'path'>, root: string): string {
  const path = machinePath(article, root)
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encode).join('/')
}

/** Half a surrogate pair, which no URI can hold, becomes the sign for a character that could not be read. */
function encode(segment: string): string {
  return encodeURIComponent(segment.replaceAll(/\p{Cs}/gu, '\ufffd'))
}
