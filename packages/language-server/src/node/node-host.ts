import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {findConfig, loadConfig} from '@presscheck/config'
import {type ConfigReader, Configurations, type LoadedConfig} from '../configurations.ts'
import {endsInFormat, formatOfLanguage} from '../documents/article-language.ts'
import type {Checking, ConfigProblem, Host, LeftAlone, Workspace} from '../host.ts'
import {mayBeArticle, nameOf, readUri} from '../uri.ts'

/** What a Node process brings along. */
export interface NodeHostOptions {
  /** The page that explains a rule, as a URI. */
  readonly rulePage: (ruleId: string) => string | undefined
}

/** A host that reads configurations from the disk, as the command does. */
export class NodeHost implements Host, ConfigReader {
  readonly #options: NodeHostOptions
  readonly #configurations = new Configurations(this)
  #workspace: Workspace = {folders: [], trusted: false}

  constructor(options: NodeHostOptions) {
    this.#options = options
  }

  enter(workspace: Workspace): void {
    this.#workspace = workspace
    this.#configurations.forget()
  }

  async checkingFor(uri: string, languageId: string): Promise<Checking | LeftAlone> {
    const format = formatOfLanguage(languageId)
    if (!mayBeArticle(uri) || !format) return {reason: 'No article.'}
    const path = this.#pathOf(uri)
    const file = findConfig(dirname(path))
    const {linter, waiting} = await this.#configurations.linterFor(path, file)
    return {
      linter,
      path: nameOf(uri, this.#workspace.folders),
      ...!endsInFormat(path) && {format},
      ...file !== undefined && {config: this.uriOf(file)},
      ...waiting.length > 0 && {waiting: waiting.map((name) => this.uriOf(name))},
    }
  }

  problems(): readonly ConfigProblem[] {
    return this.#configurations.problems()
  }

  rulePage(ruleId: string): string | undefined {
    return this.#options.rulePage(ruleId)
  }

  changed(): void {
    this.#configurations.forget()
  }

  async load(file: string): Promise<LoadedConfig> {
    const waiting: string[] = []
    const onSkippedCode = (name: string) => void waiting.push(name)
    return {layers: await loadConfig(file, {allowCode: this.#workspace.trusted, onSkippedCode}), waiting}
  }

  uriOf(file: string): string {
    return pathToFileURL(file).href
  }

  /** Where a document lies on the disk; one that has no place there yet lies in the first folder of the workspace. */
  #pathOf(uri: string): string {
    if (readUri(uri).scheme === 'file') return fileURLToPath(uri)
    const first = this.#workspace.folders.find((folder) => readUri(folder).scheme === 'file')
    return join(first === undefined ? '/' : fileURLToPath(first), nameOf(uri, []))
  }
}
