import {
  checkDataConfig, ConfigError, type ConfigLayer, type ConfigSource, loadLayers, readDataFile, type ValuePath,
} from '@presscheck/config/data'
import {type ConfigReader, Configurations, type LoadedConfig} from '../configurations.ts'
import {endsInFormat, formatOfLanguage} from '../documents/article-language.ts'
import type {Checking, ConfigProblem, Host, LeftAlone, Workspace} from '../host.ts'
import type {ToldFile} from '../protocol/messages.ts'
import {mayBeArticle, nameOf} from '../uri.ts'

/** What a page brings along. */
export interface ToldHostOptions {
  /** The page that explains a rule, as a URI. */
  readonly rulePage: (ruleId: string) => string | undefined
}

const configName = /^presscheck\.config\.(?:jsonc?|ya?ml)$/

/** A host without a disk: the client tells what the configuration files say. Data alone counts, code never runs. */
export class ToldHost implements Host, ConfigReader {
  readonly #options: ToldHostOptions
  readonly #configurations = new Configurations(this)
  readonly #source: ConfigSource = {
    read: (file) => this.#readConfig(file),
    find: (name, from, path) => this.#find(name, from, path),
  }
  readonly #texts = new Map<string, string>()
  #workspace: Workspace = {folders: [], trusted: false}

  constructor(options: ToldHostOptions) {
    this.#options = options
  }

  /** Files say this from now on. */
  tell(files: readonly ToldFile[]): void {
    for (const {uri, text} of files) {
      if (text === undefined) this.#texts.delete(uri)
      else this.#texts.set(uri, text)
    }
    this.#configurations.forget()
  }

  enter(workspace: Workspace): void {
    this.#workspace = workspace
  }

  async checkingFor(uri: string, languageId: string): Promise<Checking | LeftAlone> {
    const format = formatOfLanguage(languageId)
    if (!mayBeArticle(uri) || !format) return {reason: 'No article.'}
    const file = this.#configFor(uri)
    const path = nameOf(uri, this.#workspace.folders)
    const {linter, siteKeys} = await this.#configurations.linterFor(decodeURI(uri), file)
    return {linter, path, siteKeys, ...!endsInFormat(path) && {format}, ...file !== undefined && {config: file}}
  }

  articles(): Promise<readonly string[]> {
    return Promise.resolve([])
  }

  read(): undefined {
    return undefined
  }

  problems(): readonly ConfigProblem[] {
    return this.#configurations.problems()
  }

  profile(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  rulePage(ruleId: string): string | undefined {
    return this.#options.rulePage(ruleId)
  }

  changed(): void {
    this.#configurations.forget()
  }

  async load(file: string): Promise<LoadedConfig> {
    return {layers: await loadLayers(file, this.#source), waiting: []}
  }

  uriOf(file: string): string {
    return file
  }

  #readConfig(file: string): Promise<ConfigLayer> {
    const data = readDataFile(file, this.#texts.get(file) ?? '')
    const config = checkDataConfig(file, data)
    return Promise.resolve({file, folder: decodeURI(folderOf(file)), config, locate: (path) => data.locate(path)})
  }

  #find(name: string, from: ConfigLayer, path: ValuePath): {readonly file: string} {
    const found = new URL(name, from.file).href
    if (this.#texts.has(found)) return {file: found}
    const reason = `${name} cannot be read here. Extend a JSON or YAML file of the workspace that is named presscheck.config.*`
    throw new ConfigError(from.file, from.locate(path), reason)
  }

  /** The configuration file in the folder of a document, or in the nearest folder above. */
  #configFor(uri: string): string | undefined {
    const around = [...this.#texts.keys()].filter((file) => (
      configName.test(file.slice(file.lastIndexOf('/') + 1)) && uri.startsWith(`${folderOf(file)}/`)
    ))
    return around.toSorted((a, b) => folderOf(b).length - folderOf(a).length || (a < b ? -1 : 1))[0]
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'))
}
