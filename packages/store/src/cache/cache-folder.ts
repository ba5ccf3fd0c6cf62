import {existsSync, lstatSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** The folder of the cache where a project has no packages; it brings a `.gitignore` of its own. */
export const cacheName = '.presscheck-cache'

/**
 * Where the cache of a project lies, whoever asks: among its packages, as of other tools, or at its root. Undefined
 * where links lead out of the project: what is kept there may belong to somebody else.
 */
export function cacheFolder(projectRoot: string): string | undefined {
  const packages = join(projectRoot, 'node_modules')
  const places = [...existsSync(packages) ? [join(packages, '.cache/presscheck')] : [], join(projectRoot, cacheName)]
  return places.find((folder) => !isReachedByLink(folder, projectRoot))
}

function isReachedByLink(path: string, root: string): boolean {
  if (path === root) return false
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true || isReachedByLink(dirname(path), root)
}
