import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import process from 'node:process'
import {presetNames} from '@presscheck/linter'
import {ConfigError} from './config-error.ts'
import type {ValuePath} from './data-file.ts'
import {didYouMean} from './did-you-mean.ts'
import type {ConfigLayer} from './layer.ts'
import {type ConfigSource, type ExtendedConfig, loadLayers} from './load-layers.ts'

/** Names of configuration files, the first that a folder holds counts. */
export const configNames = [
  'presscheck.config.ts', 'presscheck.config.mts', 'presscheck.config.js', 'presscheck.config.mjs',
  'presscheck.config.json', 'presscheck.config.jsonc', 'presscheck.config.yaml', 'presscheck.config.yml',
] as const

/** Who may be run: code never runs from a place that nobody trusts. */
export interface LoadOptions {
  readonly allowCode: boolean
  /** Hears of code that may not run; what else there is holds without it. Left out, such code is an error. */
  readonly onSkippedCode?: (file: string) => void
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
  return loadLayers(resolve(file), new DiskSource(options))
}

class DiskSource implements ConfigSource {
  readonly #options: LoadOptions

  constructor(options: LoadOptions) {
    this.#options = options
  }

  async read(file: string, folder: string = dirname(file)): Promise<ConfigLayer | undefined> {
    // What reads and checks configurations is loaded only where there is one.
    const {checkCodeConfig, checkDataConfig} = await import('./check-config.ts')
    if (isData(file)) {
      const {readDataFile} = await import('./data-file.ts')
      const data = readDataFile(file, readText(file))
      return {file, folder, config: checkDataConfig(file, data), locate: (path) => data.locate(path)}
    }
    const {allowCode, onSkippedCode} = this.#options
    if (!allowCode && onSkippedCode) {
      onSkippedCode(file)
      return undefined
    }
    if (!allowCode) {
      throw new ConfigError(file, undefined, 'The configuration is code, and code runs only in a folder that is trusted.')
    }
    return {file, folder, config: checkCodeConfig(file, await importDefault(file)), locate: () => undefined}
  }

  find(name: string, from: ConfigLayer, path: ValuePath): ExtendedConfig {
    if (isPath(name)) return {file: extendedFile(name, from, path)}
    // A package knows nothing of the folder that it is installed in: its globs count from whoever extends it.
    return {file: extendedPackage(name, from, path), folder: from.folder}
  }
}

function isData(file: string): boolean {
  return /\.(?:json|jsonc|ya?ml)$/i.test(file)
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
    const known = presetNames.map((preset) => `presscheck:${preset}`)
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
    const message = isThere
      ? `The package of ${name} is there, but exports nothing by this name. Its \`exports\` need it, with a \`default\`.`
      : `There is no package ${name} to extend.${didYouMean(name, known)}`
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
    const {importModule} = await import('./import-module.ts')
    const module: unknown = await importModule(file)
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
  const {importModule} = await import('./import-module.ts')
  const module: unknown = place === undefined ? undefined : await importModule(place)
  if (isJiti(module)) return module.createJiti(file, {moduleCache: false}).import(file, {default: true})
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

/** Without its cache of modules, it reads again what has changed. */
interface JitiOptions {
  readonly moduleCache: false
}

interface Jiti {
  createJiti(file: string, options: JitiOptions): {
    import(file: string, options: {readonly default: true}): Promise<unknown>
  }
}

function isJiti(module: unknown): module is Jiti {
  return typeof module === 'object' && module !== null && 'createJiti' in module && typeof module.createJiti === 'function'
}
