import {join, resolve} from 'node:path'
import {
  ConfigError, ConfigFiles, type ConfigLayer, didYouMean, resolveConfig, type ResolvedConfig, settingsFor,
} from '@presscheck/config'
import type {Linter, LinterSettings} from '@presscheck/linter'
import type {ResultCache} from '@presscheck/store'
import type {Arguments} from './arguments.ts'
import {Caches} from './caches.ts'
import {Problem} from './problem.ts'

type Asked = Pick<Arguments, 'rules' | 'now' | 'config' | 'cache' | 'cacheLocation'> & Partial<Pick<Arguments, 'records'>>

/** Files with the same settings: they share a linter and a cache. */
interface Group {
  readonly config: ResolvedConfig
  readonly layers: readonly ConfigLayer[]
  readonly settings: LinterSettings
  linter?: Linter
}

/** What the user asked for, and what the configurations of the folders say: together a linter for each file. */
export class Project {
  readonly #args: Asked
  readonly #cwd: string
  readonly #configs: ConfigFiles
  readonly #groups = new Map<string, Group>()
  /** Groups of layers that say the same of all files. */
  readonly #uniform = new Map<readonly ConfigLayer[], Group>()
  readonly #caches: Caches

  constructor(args: Asked, cwd: string) {
    this.#args = args
    this.#cwd = cwd
    this.#configs = new ConfigFiles({file: typeof args.config === 'string' ? resolve(cwd, args.config) : args.config})
    this.#caches = new Caches(args, cwd)
  }

  /** What the configurations say of a file, nearest last. Throws a `Problem` where one is wrong. */
  async layersFor(path: string): Promise<readonly ConfigLayer[]> {
    try {
      return await this.#configs.layersFor(path)
    } catch (error) {
      throw asProblem(error)
    }
  }

  /** The linter for a file; files with the same settings share one. Throws a `Problem` where the settings are wrong. */
  async linterFor(path: string): Promise<Linter> {
    const group = await this.#groupOf(path)
    if (group.linter) return group.linter
    // Rules and phrases are loaded for the first article that the cache does not know.
    const {makeLinter} = await import('@presscheck/config/make-linter')
    try {
      return (group.linter = makeLinter(group.config, group.layers, {...this.#args, ...keysOf(this.#args)}))
    } catch (error) {
      throw asProblem(error)
    }
  }

  /** What earlier runs found by the same settings; undefined where nothing is kept. */
  async cacheFor(path: string): Promise<ResultCache | undefined> {
    return this.#caches.of((await this.#groupOf(path)).settings)
  }

  /** What tells the settings for a file from any others; undefined where they hold code. */
  async settingsKey(path: string): Promise<string | undefined> {
    return this.#caches.keyOf((await this.#groupOf(path)).settings)
  }

  /** Where things are kept from run to run; undefined where nothing is. */
  get cacheFolder(): string | undefined {
    return this.#caches.folder
  }

  /** Where a run keeps what its articles have in common; undefined where nothing is kept. */
  async neighboursFile(path: string): Promise<string | undefined> {
    return this.#caches.profileOf((await this.#groupOf(path)).settings)
  }

  /** Throws a `Problem` where the settings for a file are wrong. Those that results are kept for were right. */
  async checkSettings(path: string): Promise<void> {
    const cache = await this.cacheFor(path)
    if (!cache || cache.isEmpty) await this.linterFor(path)
  }

  /** Throws a `Problem` where a selector means no rule. */
  async checkRuleNames(selectors: readonly string[]): Promise<void> {
    const {rules} = await this.linterFor(join(this.#cwd, 'article.md'))
    const {selects} = await import('@presscheck/linter')
    const ids: readonly string[] = rules.map(({rule}) => rule.id)
    for (const selector of selectors) {
      if (ids.some((id) => selects(selector, id))) continue
      throw new Problem(`There is no rule ${selector}.${didYouMean(selector, ids)}`)
    }
  }

  /** Keeps what was found for the next run. */
  saveCaches(): void {
    this.#caches.save()
  }

  async #groupOf(path: string): Promise<Group> {
    const layers = await this.layersFor(path)
    const known = this.#uniform.get(layers)
    if (known) return known
    const config = resolveConfig(layers, path)
    const key = `${layers.at(-1)?.file ?? ''} ${config.key}`
    const group = this.#groups.get(key) ?? {config, layers, settings: this.#settings(config, layers)}
    this.#groups.set(key, group)
    if (!layers.some(dependsOnFile)) this.#uniform.set(layers, group)
    return group
  }

  #settings(config: ResolvedConfig, layers: readonly ConfigLayer[]): LinterSettings {
    try {
      return settingsFor(config, layers, {...this.#args, ...keysOf(this.#args)})
    } catch (error) {
      throw asProblem(error)
    }
  }
}

function dependsOnFile({config}: ConfigLayer): boolean {
  return config.overrides?.some(({files}) => files) ?? false
}

function keysOf({records}: Asked): {keys?: LinterSettings['keys']} {
  return records?.keys ? {keys: records.keys.fields} : {}
}

/** What is wrong with a configuration is for the user to mend. */
function asProblem(error: unknown): unknown {
  return error instanceof ConfigError ? new Problem(error.message, {cause: error}) : error
}
