import {relative, resolve, sep} from 'node:path'
import picomatch from 'picomatch'

/** A pattern such as `posts/**` + `/*.md`, ready to be searched for. */
export interface Glob {
  /** The folder that everything it matches is in. Absolute. */
  readonly folder: string
  matches(path: string): boolean
}

/** Reads a glob that counts from `cwd`; undefined where it is a plain path. */
export function parseGlob(pattern: string, cwd: string): Glob | undefined {
  const {base, isGlob} = picomatch.scan(pattern)
  if (!isGlob) return undefined
  const isMatch = picomatch(pattern.replace(/^\.\//, ''))
  return {
    folder: resolve(cwd, base),
    matches: (path) => isMatch(relative(cwd, path).replaceAll(sep, '/')),
  }
}
