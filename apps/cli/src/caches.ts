import {join, resolve} from 'node:path'
import type {LinterSettings} from '@presscheck/linter'
import {sourcesVersion} from '@presscheck/linter/version'
import {cacheFolder, cacheKey, ResultCache} from '@presscheck/store'
import type {Arguments} from './arguments.ts'
import {projectRoot} from './project-root.ts'

/** The caches of a run, one for each way of linting. */
export class Caches {
  /** Undefined where none is wanted. */
  readonly folder: string | undefined
  readonly #keys = new Map<LinterSettings, string | undefined>()
  readonly #open = new Map<LinterSettings, ResultCache | undefined>()

  constructor(args: Pick<Arguments, 'cache' | 'cacheLocation'>, cwd: string) {
    this.folder = folderOf(args, cwd)
  }

  /** The cache for settings; undefined where none is wanted, and where they hold code. */
  of(settings: LinterSettings): ResultCache | undefined {
    if (!this.#open.has(settings)) this.#open.set(settings, this.#make(settings))
    return this.#open.get(settings)
  }

  /** What tells these settings from any others; undefined where they hold code. */
  keyOf(settings: LinterSettings): string | undefined {
    if (!this.#keys.has(settings)) this.#keys.set(settings, cacheKey(sourcesVersion, settings))
    return this.#keys.get(settings)
  }

  /** The file for what the articles of a run have in common, read by some settings. */
  profileOf(settings: LinterSettings): string | undefined {
    const key = this.keyOf(settings)
    return this.folder === undefined || key === undefined ? undefined : join(this.folder, `${key}.profile`)
  }

  save(): void {
    for (const cache of this.#open.values()) cache?.save()
  }

  #make(settings: LinterSettings): ResultCache | undefined {
    const key = this.keyOf(settings)
    return this.folder === undefined || key === undefined ? undefined : new ResultCache(this.folder, key)
  }
}

/** A folder that is no project gets no cache unless asked for: nobody wants files where two texts lie. */
function folderOf({cache, cacheLocation}: Pick<Arguments, 'cache' | 'cacheLocation'>, cwd: string): string | undefined {
  if (cache === false) return undefined
  if (cacheLocation !== undefined) return resolve(cwd, cacheLocation)
  const root = projectRoot(cwd) ?? (cache ? cwd : undefined)
  return root === undefined ? undefined : cacheFolder(root)
}
