import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {configIn} from '@presscheck/config'

/** The folder of a project: that of its repository, or else of the nearest configuration. */
export function projectRoot(folder: string): string | undefined {
  let configured: string | undefined
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (configIn(at) !== undefined) configured ??= at
    if (dirname(at) === at) return configured
  }
}
