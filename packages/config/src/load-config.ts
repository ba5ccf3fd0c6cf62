import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {presetNames, type PresetName, type RuleSettings} from '@presscheck/linter'
import {checkCodeConfig, checkDataConfig} from './check-config.ts'
import type {Config} from './config.ts'
import {ConfigError} from './config-error.ts'
import {type DataFile, readDataFile, type ValuePath} from './data-file.ts'
import {didYouMean} from './did-you-mean.ts'

/** Names of configuration files, the first that a folder holds counts. */
export const configNames = [
  'presscheck.config.ts', 'presscheck.config.mts', 'presscheck.config.js', 'presscheck.config.mjs',
  'presscheck.config.json', 'presscheck.config.jsonc', 'presscheck.config.yaml', 'presscheck.config.yml',
] as const

/** One configuration as it stands in its file; those that it extends come before it. */
export interface ConfigLayer {
  /** Absolute, or `preset:name` of a plugin. */
  readonly file: string
  /** Globs and paths are relative to this folder: that of the file, or for a package that of whoever extends it. */
  readonly folder: string
  readonly config: Config
  /** Where a value stands, for messages; undefined in code. */
  locate(path: ValuePath): {readonly line: number; readonly column: number} | undefined
}

/** Who may be run: code never runs from a place that nobody trusts. */
export interface LoadOptions {
  readonly allowCode: boolean
}

/** The configuration file that lies in a folder. */
export function configIn(folder: string): string | undefined {
  const name = configNames.find((candidate) => existsSync(join(folder, candidate)))
  return name && join(folder, name)
}

/** The configuration file for a folder: its own or that of the nearest folder above. */
export function findConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const file = configIn(at)
    if (file !== undefined || dirname(at) === at || existsSync(join(at, '.git'))) return file
  }
}

/** Loads a configuration with all that it extends, furthest first. Throws `ConfigError`. */
export async function loadConfig(
  file: string,
  options: LoadOptions = {allowCode: true},
): Promise<readonly ConfigLayer[]> {
  return new Loader(options).load(resolve(file))
}

class Loader {
  readonly #options: LoadOptions
  readonly #open = new Set<string>()

  constructor(options: LoadOptions) {
    this.#options = options
  }

  async load(file: string, folder: string = dirname(file)): Promise<readonly ConfigLayer[]> {
    if (this.#open.has(file)) throw new ConfigError(file, undefined, 'The configuration extends itself in a circle.')
    this.#open.add(file)
    const layer = await this.#read(file, folder)
    const above = await this.#extended(layer)
    this.#open.delete(file)
    return [...above, layer]
  }

  async #read(file: string, folder: string): Promise<ConfigLayer> {
    if (/\.(?:json|jsonc|ya?ml)$/i.test(file)) {
      const data: DataFile = readDataFile(file, readText(file))
      return {file, folder, config: checkDataConfig(file, data), locate: (path) => data.locate(path)}
    }
    if (!this.#options.allowCode) {
      throw new ConfigError(file, undefined, 'The configuration is code, and code runs only in a folder that is trusted.')
    }
    return {file, folder, config: checkCodeConfig(file, await importDefault(file)), locate: () => undefined}
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
      if (own) layers.push({...layer, file: item, config: own})
      else if (isPath(item)) layers.push(...await this.load(extendedFile(item, layer, path)))
      // A package knows nothing of the folder that it is installed in: its globs count from whoever extends it.
      else layers.push(...await this.load(extendedPackage(item, layer, path), layer.folder))
    }
    return layers
  }
}

function presetNamed(name: string): Config | undefined {
  const preset = presetNames.find((known) => `presscheck:${known}` === name)
  return preset && {preset}
}

function pluginPreset(name: string, plugins: NonNullable<Config['plugins']>): Config | undefined {
  for (const plugin of plugins) {
    const [, preset] = name.startsWith(`plugin:${plugin.name}/`) ? name.split('/') : []
    const rules: RuleSettings | undefined = preset === undefined ? undefined : plugin.presets?.[preset]
    if (rules) return {rules}
  }
  return undefined
}

/** Whether `extends` names a file, and not a package. */
function isPath(name: string): boolean {
  return /^\.{0,2}\//.test(name) || isAbsolute(name)
}

function extendedFile(name: string, layer: ConfigLayer, path: ValuePath): string {
  const near = resolve(layer.folder, name)
  if (existsSync(near)) return near
  throw new ConfigError(layer.file, layer.locate(path), `There is no file ${name} to extend.`)
}

function extendedPackage(name: string, layer: ConfigLayer, path: ValuePath): string {
  try {
    return createRequire(layer.file).resolve(name)
  } catch (cause) {
    const known: readonly string[] = presetNames.map((preset: PresetName) => `presscheck:${preset}`)
    const message = `There is no package ${name} to extend.${didYouMean(name, known)}`
    throw new ConfigError(layer.file, layer.locate(path), message, {cause})
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new ConfigError(file, undefined, 'The configuration cannot be read: there is no such file, or permission is denied.', {cause})
  }
}

async function importDefault(file: string): Promise<unknown> {
  try {
    if (/\.m?ts$/.test(file) && !readsTypeScript()) return await importTypeScript(file)
    const module: unknown = await import(pathToFileURL(file).href)
    return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigError(file, undefined, `The configuration does not run: ${reason}`, {cause})
  }
}

/** From 22.18 on, Node reads TypeScript by itself. */
function readsTypeScript(): boolean {
  return 'typescript' in process.features && Boolean(process.features.typescript)
}

/** Lets `jiti` read it, which the project brings along, as it does for ESLint. */
async function importTypeScript(file: string): Promise<unknown> {
  const place = [file, import.meta.url].map(jitiNear).find((found) => found !== undefined)
  const module: unknown = place === undefined ? undefined : await import(pathToFileURL(place).href)
  if (isJiti(module)) return module.createJiti(file).import(file, {default: true})
  throw new ConfigError(
    file, undefined,
    `Node ${process.versions.node} reads no TypeScript. Install jiti, write the configuration as .mjs, or use Node 22.18 or newer.`,
  )
}

function jitiNear(file: string): string | undefined {
  try {
    return createRequire(file).resolve('jiti')
  } catch {
    return undefined
  }
}

interface Jiti {
  createJiti(file: string): {import(file: string, options: {readonly default: true}): Promise<unknown>}
}

function isJiti(module: unknown): module is Jiti {
  return typeof module === 'object' && module !== null && 'createJiti' in module && typeof module.createJiti === 'function'
}
