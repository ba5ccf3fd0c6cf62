import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** The folder of the cache where a project has no packages; it brings a `.gitignore` of its own. */
export const cacheName = '.presscheck-cache'

/** Where the cache of a project lies, whoever asks: among its packages, as of other tools, or at its root. */
export function cacheFolder(projectRoot: string): string {
  const packages = join(projectRoot, 'node_modules')
  return existsSync(packages) ? join(packages, '.cache/presscheck') : join(projectRoot, cacheName)
}
