import {statSync} from 'node:fs'
import {pathToFileURL} from 'node:url'

/** When each module was written that was loaded first, in milliseconds. */
const loaded = new Map<string, number>()

/**
 * Loads a module that is no part of Presscheck, by its absolute path; anew where it was written since: Node keeps each
 * module by its address, and whoever watches or edits must see what it says now. It is a file of its own because Node
 * cannot run an `import()` in code that it kept compiled from an earlier run, see apps/cli/src/compile-cache.ts.
 */
export function importModule(path: string): Promise<unknown> {
  const written = statSync(path).mtimeMs
  const first = loaded.get(path) ?? written
  loaded.set(path, first)
  const url = pathToFileURL(path)
  if (written !== first) url.searchParams.set('written', String(written))
  return import(url.href)
}
