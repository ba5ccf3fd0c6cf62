import {presetNames, type RuleSettings} from '@presscheck/linter'
import type {Config} from './config.ts'
import {ConfigError} from './config-error.ts'
import type {ValuePath} from './data-file.ts'
import {didYouMean} from './did-you-mean.ts'
import type {ConfigLayer} from './layer.ts'

/** What a name in `extends` means: a file, and the folder that its globs count from, by default its own. */
export interface ExtendedConfig {
  readonly file: string
  readonly folder?: string
}

/** Where configurations are kept: on a disk, or in the hands of an editor. */
export interface ConfigSource {
  /** Reads and checks one; undefined where it is passed over. Rejects with `ConfigError`. */
  read(file: string, folder?: string): Promise<ConfigLayer | undefined>
  /** What a name in `extends` means; `path` is its place there. Throws `ConfigError`. */
  find(name: string, from: ConfigLayer, path: ValuePath): ExtendedConfig
}

/** A configuration with all that it extends, furthest first. Rejects with `ConfigError`. */
export async function loadLayers(file: string, source: ConfigSource): Promise<readonly ConfigLayer[]> {
  return new Loader(source).load(file)
}

class Loader {
  readonly #source: ConfigSource
  readonly #open = new Set<string>()

  constructor(source: ConfigSource) {
    this.#source = source
  }

  async load(file: string, folder?: string): Promise<readonly ConfigLayer[]> {
    if (this.#open.has(file)) throw new ConfigError(file, undefined, 'The configuration extends itself in a circle.')
    this.#open.add(file)
    const layer = await this.#source.read(file, folder)
    const above = layer ? [...await this.#extended(layer), layer] : []
    this.#open.delete(file)
    return above
  }

  async #extended(layer: ConfigLayer): Promise<readonly ConfigLayer[]> {
    const {extends: named = [], plugins = []} = layer.config
    const layers: ConfigLayer[] = []
    for (const [index, item] of [named].flat().entries()) {
      if (typeof item !== 'string') {
        layers.push({...layer, config: item})
        continue
      }
      const path: ValuePath = Array.isArray(named) ? ['extends', index] : ['extends']
      const own = presetNamed(item) ?? pluginPreset(item, plugins)
      if (!own && item.startsWith('plugin:')) throw noPluginPreset(item, layer, path)
      if (own) {
        layers.push({...layer, file: item, config: own})
      } else {
        const found = this.#source.find(item, layer, path)
        layers.push(...await this.load(found.file, found.folder))
      }
    }
    return layers
  }
}

function presetNamed(name: string): Config | undefined {
  const preset = presetNames.find((known) => `presscheck:${known}` === name)
  return preset && {preset}
}

function pluginPreset(name: string, plugins: NonNullable<Config['plugins']>): Config | undefined {
  const rules = pluginPresets(plugins).get(name)
  return rules && {rules}
}

function noPluginPreset(name: string, layer: ConfigLayer, path: ValuePath): ConfigError {
  const known = [...pluginPresets(layer.config.plugins ?? []).keys()]
  const reason = known.length === 0 ? ' None of the `plugins` beside it has any.' : didYouMean(name, known)
  return new ConfigError(layer.file, layer.locate(path), `There is no preset ${name} to extend.${reason}`)
}

function pluginPresets(plugins: NonNullable<Config['plugins']>): ReadonlyMap<string, RuleSettings> {
  return new Map(plugins.flatMap(({name, presets = {}}) => (
    Object.entries(presets).map(([preset, rules]) => [`plugin:${name}/${preset}`, rules] as const)
  )))
}
