import {ConfigError, type ConfigLayer, makeLinter, resolveConfig} from '@presscheck/config/data'
import type {Linter} from '@presscheck/linter'
import type {ConfigProblem} from './host.ts'

/** A configuration as it was read. */
export interface LoadedConfig {
  readonly layers: readonly ConfigLayer[]
  /** Files of code that wait for trust. */
  readonly waiting: readonly string[]
}

/** What holds for a document. */
export interface HoldingConfig extends LoadedConfig {
  readonly linter: Linter
  /** Keys of the front matter that the site uses. */
  readonly siteKeys: readonly string[]
}

/** Where the configurations of a host come from. Files are paths or URIs, as the host likes. */
export interface ConfigReader {
  /** Rejects with `ConfigError`. */
  load(file: string): Promise<LoadedConfig>
  uriOf(file: string): string
}

/** The configurations that were read, each once; one that breaks holds as it was when it was good. */
export class Configurations {
  readonly #reader: ConfigReader
  readonly #loads = new Map<string, Promise<LoadedConfig>>()
  readonly #good = new Map<string, readonly ConfigLayer[]>()
  readonly #problems = new Map<string, ConfigProblem>()
  readonly #linters = new Map<string, Linter>()

  constructor(reader: ConfigReader) {
    this.#reader = reader
  }

  /** What a configuration file says, or said when it was good. Never rejects. */
  read(file: string | undefined): Promise<LoadedConfig> {
    if (file === undefined) return Promise.resolve({layers: [], waiting: []})
    const loading = this.#loads.get(file) ?? this.#load(file)
    this.#loads.set(file, loading)
    return loading
  }

  /** The linter for a document, by the configuration file that holds for it. Never rejects. */
  async linterFor(path: string, file: string | undefined): Promise<HoldingConfig> {
    if (file === undefined) return {linter: this.#linter(path, '', []), siteKeys: [], layers: [], waiting: []}
    const {layers, waiting} = await this.read(file)
    for (const candidate of [layers, this.#good.get(file) ?? []]) {
      try {
        const linter = this.#linter(path, file, candidate)
        this.#good.set(file, candidate)
        const {keys = {}} = resolveConfig(candidate, path).site
        return {linter, siteKeys: Object.values(keys).flat(), layers: candidate, waiting}
      } catch (error) {
        this.#problems.set(file, this.#problemOf(error, file))
      }
    }
    return {linter: this.#linter(path, '', []), siteKeys: [], layers: [], waiting}
  }

  /** What keeps configurations from being used. */
  problems(): readonly ConfigProblem[] {
    return [...this.#problems.values()]
  }

  /** Reads all anew when it is asked for. */
  forget(): void {
    this.#loads.clear()
    this.#linters.clear()
  }

  async #load(file: string): Promise<LoadedConfig> {
    try {
      const loaded = await this.#reader.load(file)
      this.#problems.delete(file)
      return loaded
    } catch (error) {
      this.#problems.set(file, this.#problemOf(error, file))
      return {layers: this.#good.get(file) ?? [], waiting: []}
    }
  }

  /** Files with the same settings share a linter. */
  #linter(path: string, file: string, layers: readonly ConfigLayer[]): Linter {
    const config = resolveConfig(layers, path)
    const key = [file, layers.length, config.key].join(' ')
    const linter = this.#linters.get(key) ?? makeLinter(config, layers)
    this.#linters.set(key, linter)
    return linter
  }

  #problemOf(error: unknown, configFile: string): ConfigProblem {
    const isKnown = error instanceof ConfigError
    const {line, column} = (isKnown && error.position) || {line: 1, column: 1}
    return {
      uri: this.#reader.uriOf((isKnown && error.file) || configFile),
      line: line - 1,
      character: column - 1,
      message: isKnown ? error.reason : String(error),
    }
  }
}
