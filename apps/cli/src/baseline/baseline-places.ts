import {existsSync} from 'node:fs'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {findConfig} from '@presscheck/config'
import {baselineName, findBaseline} from '@presscheck/store'
import type {Arguments} from '../arguments.ts'
import {Problem} from '../problem.ts'
import type {Project} from '../project.ts'
import {projectRoot} from '../project-root.ts'

/** Finds the baseline that holds for each file. */
export class BaselinePlaces {
  readonly #args: Arguments
  readonly #cwd: string
  readonly #project: Project
  readonly #byFolder = new Map<string, string | undefined>()

  constructor(args: Arguments, cwd: string, project: Project) {
    this.#args = args
    this.#cwd = cwd
    this.#project = project
  }

  /** The baseline for a file; undefined where there is none, and for piped text without a name. */
  async of(path: string): Promise<string | undefined> {
    if (!isAbsolute(path)) return undefined
    const folder = dirname(path)
    if (!this.#byFolder.has(folder)) this.#byFolder.set(folder, await this.#find(path, folder))
    return this.#byFolder.get(folder)
  }

  async #find(path: string, folder: string): Promise<string | undefined> {
    const {baseline, updateBaseline} = this.#args
    if (typeof baseline === 'string') return this.#named(resolve(this.#cwd, baseline))
    const layer = (await this.#project.layersFor(path)).findLast(({config}) => config.baseline !== undefined)
    if (layer?.config.baseline !== undefined) return resolve(layer.folder, layer.config.baseline)
    return findBaseline(folder) ?? (updateBaseline ? this.#firstOne(folder) : undefined)
  }

  /** A project's first baseline goes beside its configuration, or to the top of its repository. */
  #firstOne(folder: string): string {
    const config = findConfig(folder)
    return join(config === undefined ? projectRoot(folder) ?? this.#cwd : dirname(config), baselineName)
  }

  #named(path: string): string {
    if (this.#args.updateBaseline || existsSync(path)) return path
    throw new Problem(`${path}: There is no such baseline. --update-baseline writes it.`)
  }
}
