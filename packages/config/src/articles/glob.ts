import {relative, resolve, sep} from 'node:path'
import {compileGlob} from '../glob/compile-glob.ts'

/** A pattern such as `posts/**` + `/*.md`, ready to be searched for. */
export interface Glob {
  /** The folder that everything it matches is in. Absolute. */
  readonly folder: string
  matches(path: string): boolean
}

/** Reads a glob that counts from `cwd`; undefined where it is a plain path. */
export function parseGlob(pattern: string, cwd: string): Glob | undefined {
  if (!isSpecial(pattern)) return undefined
  const names = pattern.split('/')
  const fixed = names.slice(0, Math.min(names.findIndex((name) => isSpecial(name) || name.includes('\\')), names.length - 1))
  const matches = compileGlob(pattern.replace(/^\.\//, ''))
  return {
    folder: pattern.startsWith('/') ? resolve('/', ...fixed) : resolve(cwd, ...fixed),
    matches: (path) => matches(pattern.startsWith('/') ? path.replaceAll(sep, '/') : relative(cwd, path).replaceAll(sep, '/')),
  }
}

/** Whether some sign in it means more than itself. */
function isSpecial(pattern: string): boolean {
  return /[*?]|^!/.test(pattern) || holds(pattern, '[', ']') || holds(pattern, '{', '}') || /[@+]\(/.test(pattern)
}

function holds(pattern: string, open: string, close: string): boolean {
  const start = pattern.indexOf(open)
  return start >= 0 && pattern.indexOf(close, start) > start + 1
}
