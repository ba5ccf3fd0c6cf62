import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {decodeSource} from '@presscheck/article'
import {ArticleFinder, findConfig, loadConfig} from '@presscheck/config'
import {type ConfigReader, Configurations, type LoadedConfig} from '../configurations.ts'
import {endsInFormat, formatOfLanguage} from '../documents/article-language.ts'
import type {Checking, ConfigProblem, FileText, Host, LeftAlone, Workspace} from '../host.ts'
import {folderOf, mayBeArticle, nameOf, readUri} from '../uri.ts'
import {Baselines} from './baselines.ts'
import {Profiles} from './profiles.ts'

/** What a Node process brings along. */
export interface NodeHostOptions {
  /** The page that explains a rule, as a URI. */
  readonly rulePage: (ruleId: string) => string | undefined
}

/** A host that reads configurations from the disk, as the command does. */
export class NodeHost implements Host, ConfigReader {
  readonly #options: NodeHostOptions
  readonly #configurations = new Configurations(this)
  readonly #baselines = new Baselines()
  readonly #profiles = new Profiles()
  readonly #finders = new Map<string, ArticleFinder>()
  #workspace: Workspace = {folders: [], trusted: false}

  constructor(options: NodeHostOptions) {
    this.#options = options
  }

  enter(workspace: Workspace): void {
    this.#workspace = workspace
    this.changed()
  }

  async checkingFor(uri: string, languageId: string): Promise<Checking | LeftAlone> {
    const format = formatOfLanguage(languageId)
    const isFile = readUri(uri).scheme === 'file'
    if (!mayBeArticle(uri) || !(format ?? isFile)) return {reason: 'No article.'}
    const path = this.#pathOf(uri)
    if (isFile && !await this.#isArticle(path, uri)) {
      return {reason: 'Ignored, or no article by its name or its folder: `files` in the configuration says otherwise.'}
    }
    const file = findConfig(dirname(path))
    const {linter, siteKeys, layers, waiting} = await this.#configurations.linterFor(path, file)
    const root = isFile ? this.#rootOf(uri) : undefined
    const neighbourhood = isFile ? this.#profiles.for(path, layers) : undefined
    return {
      linter,
      siteKeys,
      ...neighbourhood && {neighbourhood},
      path: nameOf(uri, this.#workspace.folders),
      ...root !== undefined && {baseline: this.#baselines.for(path, layers, file === undefined ? root : dirname(file))},
      ...!endsInFormat(path) && format && {format},
      ...file !== undefined && {config: this.uriOf(file)},
      ...waiting.length > 0 && {waiting: waiting.map((name) => this.uriOf(name))},
    }
  }

  async articles(folder: string | undefined): Promise<readonly string[]> {
    const folders = folder === undefined ? this.#workspace.folders : [folder]
    const found = new Set<string>()
    for (const uri of folders.filter((name) => readUri(name).scheme === 'file')) {
      const {paths} = await this.#finderIn(fileURLToPath(uri)).find(['.'])
      for (const path of paths) found.add(pathToFileURL(path).href)
    }
    return [...found]
  }

  read(uri: string): FileText | undefined {
    try {
      const {text, undecodable, problem} = decodeSource(readFileSync(fileURLToPath(uri)))
      return problem ? undefined : {text, undecodable}
    } catch {
      return undefined
    }
  }

  problems(): readonly ConfigProblem[] {
    return this.#configurations.problems()
  }

  async profile(folder: string | undefined): Promise<string | undefined> {
    const uri = folder ?? this.#workspace.folders[0]
    if (uri === undefined || readUri(uri).scheme !== 'file') return undefined
    const path = join(fileURLToPath(uri), 'article.md')
    const {layers} = await this.#configurations.read(findConfig(dirname(path)))
    return this.#profiles.page(path, layers)
  }

  rulePage(ruleId: string): string | undefined {
    return this.#options.rulePage(ruleId)
  }

  changed(): void {
    this.#configurations.forget()
    this.#baselines.forget()
    this.#profiles.forget()
    this.#finders.clear()
  }

  async load(file: string): Promise<LoadedConfig> {
    const waiting: string[] = []
    const onSkippedCode = (name: string) => void waiting.push(name)
    return {layers: await loadConfig(file, {allowCode: this.#workspace.trusted, onSkippedCode}), waiting}
  }

  uriOf(file: string): string {
    return pathToFileURL(file).href
  }

  /** Whether the command comes upon a file where it is called in the folder of the workspace. */
  #isArticle(path: string, uri: string): Promise<boolean> {
    return this.#finderIn(this.#rootOf(uri)).comesUpon(['.'], path)
  }

  #finderIn(cwd: string): ArticleFinder {
    const layersFor = async (name: string) => (await this.#configurations.read(findConfig(dirname(name)))).layers
    const finder = this.#finders.get(cwd) ?? new ArticleFinder({cwd, layersFor})
    this.#finders.set(cwd, finder)
    return finder
  }

  /** The folder of the workspace that a file lies in; else its own. */
  #rootOf(uri: string): string {
    const folder = folderOf(uri, this.#workspace.folders)
    return folder === undefined ? dirname(fileURLToPath(uri)) : fileURLToPath(folder)
  }

  /** Where a document lies on the disk; one that has no place there yet lies in the first folder of the workspace. */
  #pathOf(uri: string): string {
    if (readUri(uri).scheme === 'file') return fileURLToPath(uri)
    const first = this.#workspace.folders.find((folder) => readUri(folder).scheme === 'file')
    return join(first === undefined ? '/' : fileURLToPath(first), nameOf(uri, []))
  }
}
