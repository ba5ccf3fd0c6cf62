import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {ConfigLayer} from './layer.ts'
import {configIn, loadConfig, type LoadOptions} from './load-config.ts'

/** Which configurations count. */
export interface ConfigFilesSettings extends Partial<LoadOptions> {
  /** The one for all files, absolute; false for none; by default the nearest of each file. */
  readonly file?: string | false | undefined
}

const none: readonly ConfigLayer[] = []

/** The configurations of a project, each looked for and read once. */
export class ConfigFiles {
  readonly #settings: ConfigFilesSettings
  readonly #nearest = new Map<string, string | undefined>()
  readonly #loaded = new Map<string, Promise<readonly ConfigLayer[]>>()

  constructor(settings: ConfigFilesSettings = {}) {
    this.#settings = settings
  }

  /** What the configurations say of a file, nearest last. Throws `ConfigError` where one is wrong. */
  async layersFor(path: string): Promise<readonly ConfigLayer[]> {
    const {file = this.#nearestTo(dirname(path)), allowCode = true} = this.#settings
    if (file === undefined || file === false) return none
    const layers = this.#loaded.get(file) ?? loadConfig(file, {allowCode})
    this.#loaded.set(file, layers)
    return layers
  }

  /** The folder's own configuration, or that of the nearest folder above, up to the root of the repository. */
  #nearestTo(folder: string): string | undefined {
    if (this.#nearest.has(folder)) return this.#nearest.get(folder)
    const parent = dirname(folder)
    const isTop = parent === folder || existsSync(join(folder, '.git'))
    const file = configIn(folder) ?? (isTop ? undefined : this.#nearestTo(parent))
    this.#nearest.set(folder, file)
    return file
  }
}
