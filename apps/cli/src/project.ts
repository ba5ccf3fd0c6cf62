import {resolve} from 'node:path'
import {ConfigError, ConfigFiles, type ConfigLayer, makeLinter, resolveConfig} from '@presscheck/config'
import type {Linter} from '@presscheck/linter'
import type {Arguments} from './arguments.ts'
import {Problem} from './problem.ts'

/** What the user asked for, and what the configurations of the folders say: together a linter for each file. */
export class Project {
  readonly #args: Pick<Arguments, 'rules' | 'now' | 'config'>
  readonly #configs: ConfigFiles
  readonly #linters = new Map<string, Linter>()

  constructor(args: Pick<Arguments, 'rules' | 'now' | 'config'>, cwd: string) {
    this.#args = args
    this.#configs = new ConfigFiles({file: typeof args.config === 'string' ? resolve(cwd, args.config) : args.config})
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
    const layers = await this.layersFor(path)
    const config = resolveConfig(layers, path)
    const key = `${layers.at(-1)?.file ?? ''} ${config.key}`
    try {
      const linter = this.#linters.get(key) ?? makeLinter(config, layers, this.#args)
      this.#linters.set(key, linter)
      return linter
    } catch (error) {
      throw asProblem(error)
    }
  }
}

/** What is wrong with a configuration is for the user to mend. */
function asProblem(error: unknown): unknown {
  return error instanceof ConfigError ? new Problem(error.message, {cause: error}) : error
}
