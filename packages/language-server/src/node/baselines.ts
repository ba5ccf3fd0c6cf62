import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {ConfigLayer} from '@presscheck/config'
import {
  baselineName, entriesFor, findBaseline, KnownFindings, nameInBaseline, readBaseline, writeBaseline,
} from '@presscheck/store'
import type {Baseline} from '../host.ts'

/** The baselines of a project, each read once. */
export class Baselines {
  readonly #known = new Map<string, KnownFindings>()

  /** The baseline for a file, which need not be there yet. `root` is where the first one of a project belongs. */
  for(path: string, layers: readonly ConfigLayer[], root: string): Baseline {
    const layer = layers.findLast(({config}) => config.baseline !== undefined)
    const file = layer?.config.baseline === undefined
      ? findBaseline(dirname(path)) ?? join(root, baselineName)
      : resolve(layer.folder, layer.config.baseline)
    const name = nameInBaseline(file, path)
    return {
      fresh: (source, findings) => this.#read(file).compare({file: name, source, findings}).fresh,
      add: (source, findings) => {
        writeBaseline(file, [...readBaseline(file), ...entriesFor({file: name, source, findings})])
        this.#known.delete(file)
      },
    }
  }

  forget(): void {
    this.#known.clear()
  }

  /** One that cannot be read knows nothing; the command says what is wrong with it. */
  #read(file: string): KnownFindings {
    const known = this.#known.get(file) ?? readKnown(file)
    this.#known.set(file, known)
    return known
  }
}

function readKnown(file: string): KnownFindings {
  const isGone = (name: string) => !existsSync(join(dirname(file), name))
  try {
    return new KnownFindings(readBaseline(file), isGone)
  } catch {
    return new KnownFindings([], isGone)
  }
}
