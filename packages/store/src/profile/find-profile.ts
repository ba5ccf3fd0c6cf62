import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** The name of a profile that holds for a folder and all below it. */
export const profileName = '.presscheck-profile'

/** The profile of a folder or of the nearest one above it; undefined where there is none. */
export function findProfile(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, profileName)
    if (existsSync(file)) return file
    if (dirname(at) === at) return undefined
  }
}
