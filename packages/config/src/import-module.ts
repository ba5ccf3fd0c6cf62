import {pathToFileURL} from 'node:url'

/**
 * Loads a module that is no part of Presscheck, by its absolute path. It is a file of its own because Node cannot run
 * an `import()` in code that it kept compiled from an earlier run, see apps/cli/src/compile-cache.ts.
 */
export function importModule(path: string): Promise<unknown> {
  return import(pathToFileURL(path).href)
}
