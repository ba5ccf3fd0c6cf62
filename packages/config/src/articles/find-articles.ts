import {type Dirent, readdirSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import type {ConfigLayer} from '../layer.ts'
import {matches} from '../resolve-config.ts'
import {systemReason} from '../system-reason.ts'
import {articleEndings, isArticleFile, isArticleFolder} from './conventions.ts'
import {recogniseGenerator} from './generators.ts'
import {type Glob, parseGlob} from './glob.ts'
import {IgnoredIn, IgnoreFiles} from './ignore-files.ts'
import {Site} from './site.ts'

/** The articles that the user meant, and what could not be found: a line each. */
export interface Found {
  /** Absolute paths in the order of the input, those of a folder by name; each once. */
  readonly paths: readonly string[]
  readonly problems: readonly string[]
  /** The folders that the search came through. */
  readonly folders: readonly string[]
}

export interface FinderSettings {
  /** Inputs count from here. */
  readonly cwd: string
  /** What the configurations say of a path, nearest last. */
  layersFor(path: string): Promise<readonly ConfigLayer[]>
}

/** A folder as the search comes to it. */
interface Place {
  readonly folder: string
  readonly ignored: IgnoredIn
  readonly layers: readonly ConfigLayer[]
  /** The site that the search has come into on its way. */
  readonly site: Site | undefined
}

const endings = `.${articleEndings.slice(0, -1).join(', .')} or .${articleEndings.at(-1) ?? ''}`

/**
 * Finds articles by file, folder or glob. A named file is taken whatever its ending, unless it is ignored; of a
 * folder, what is an article by configuration or by convention; of a glob, what it matches. What `.gitignore`,
 * `.presscheckignore` or the configuration ignores is passed over in silence.
 */
export class ArticleFinder {
  readonly #settings: FinderSettings
  readonly #ignoreFiles: IgnoreFiles
  readonly #places = new Map<string, Promise<Place | undefined>>()

  constructor(settings: FinderSettings) {
    this.#settings = settings
    this.#ignoreFiles = new IgnoreFiles(settings.cwd)
  }

  async find(inputs: readonly string[]): Promise<Found> {
    const found: Collected = {paths: new Set(), problems: [], folders: []}
    for (const input of inputs) {
      const path = resolve(this.#settings.cwd, input)
      try {
        const stats = statSync(path, {throwIfNoEntry: false})
        if (!stats) await this.#findMatching(input, found)
        else if (stats.isDirectory()) await this.#findBelow(input, path, found)
        else if (!await this.ignores(path)) found.paths.add(path)
      } catch (error) {
        const reason = systemReason(error)
        if (reason === undefined) throw error
        found.problems.push(`${input}: ${reason}`)
      }
    }
    return {...found, paths: [...found.paths]}
  }

  /** Whether `find` with these inputs comes upon a path, which need not be there: it may be of another time. */
  async comesUpon(inputs: readonly string[], path: string): Promise<boolean> {
    for (const input of inputs) {
      const start = resolve(this.#settings.cwd, input)
      if (path === start) return !await this.ignores(path)
      const glob = parseGlob(input, this.#settings.cwd)
      if (glob?.matches(path) && !await this.ignores(path)) return true
      if (!path.startsWith(join(start, sep))) continue
      const place = await this.#placeBelow(start, dirname(path))
      if (place && takes(place, basename(path))) return true
    }
    return false
  }

  /** Whether a file is passed over in silence even when it is named. */
  async ignores(path: string): Promise<boolean> {
    const ignored = this.#ignoreFiles.inside(dirname(path))
    return ignored.isIgnored || ignored.file(path) || isIgnoredBy(await this.#settings.layersFor(path), path)
  }

  /** The folder as a search from `start` comes to it; undefined where it does not. */
  #placeBelow(start: string, folder: string): Promise<Place | undefined> {
    const key = `${start}\0${folder}`
    const known = this.#places.get(key) ?? (folder === start ? this.#start(start) : this.#placeAfter(start, folder))
    this.#places.set(key, known)
    return known
  }

  async #placeAfter(start: string, folder: string): Promise<Place | undefined> {
    const above = await this.#placeBelow(start, dirname(folder))
    return above && opens(above, basename(folder)) ? this.#enter(folder, above) : undefined
  }

  async #findBelow(input: string, path: string, found: Collected): Promise<void> {
    const place = await this.#start(path)
    if (place && await this.#walk(place, found) === 0) {
      found.problems.push(`${input}: There is no article in this folder: no ${endings} file.`)
    }
  }

  async #findMatching(input: string, found: Collected): Promise<void> {
    const glob = parseGlob(input, this.#settings.cwd)
    if (!glob) {
      found.problems.push(`${input}: There is no such file.`)
      return
    }
    const isFolder = statSync(glob.folder, {throwIfNoEntry: false})?.isDirectory()
    const place = isFolder ? await this.#start(glob.folder) : undefined
    const count = place ? await this.#walk(place, found, glob) : 0
    if (count === 0) found.problems.push(`${input}: No file matches this pattern.`)
  }

  /** Where a search begins; undefined where the user's own lists ignore all of it. */
  async #start(folder: string): Promise<Place | undefined> {
    const ignored = this.#ignoreFiles.inside(folder)
    const place = await this.#enter(folder, undefined)
    return ignored.whole || isIgnoredBy(place.layers, folder) ? undefined : place
  }

  async #enter(folder: string, from: Place | undefined): Promise<Place> {
    const layers = await this.#settings.layersFor(join(folder, 'article.md'))
    return {
      folder,
      layers,
      ignored: from ? new IgnoredIn(folder, from.ignored) : this.#ignoreFiles.inside(folder),
      site: await siteAt(folder, layers, namesIn(folder)) ?? from?.site,
    }
  }

  /** Takes the files in the folder and below that the glob matches, or that are articles; returns how many. */
  async #walk(place: Place, found: Collected, glob?: Glob): Promise<number> {
    let count = 0
    found.folders.push(place.folder)
    for (const entry of listed(place.folder, found)) {
      const path = join(place.folder, entry.name)
      if (entry.isDirectory()) {
        const isOpen = opens(glob ? {...place, site: undefined} : place, entry.name)
        if (isOpen) count += await this.#walk(await this.#enter(path, place), found, glob)
        continue
      }
      const isTaken = glob ? glob.matches(path) && !isIgnored(place, path) : takes(place, entry.name)
      if (!isTaken || !leadsToFile(entry, path)) continue
      found.paths.add(path)
      count++
    }
    return count
  }
}

interface Collected {
  readonly paths: Set<string>
  readonly problems: string[]
  readonly folders: string[]
}

/** Whether a search goes on into a folder of this place. */
function opens(place: Place, name: string): boolean {
  const path = join(place.folder, name)
  if (!isArticleFolder(name) || place.ignored.folder(path) || isIgnoredBy(place.layers, path)) return false
  return filesOf(place.layers) !== undefined || !place.site || place.site.opens(path)
}

/** Whether a file of this place is an article: by the configuration, or else by convention. */
function takes(place: Place, name: string): boolean {
  const path = join(place.folder, name)
  const files = filesOf(place.layers)
  const isArticle = files
    ? matches(files.globs, files.folder, path)
    : isArticleFile(name) && (!place.site || place.site.takes(path))
  return isArticle && !isIgnored(place, path)
}

function isIgnored(place: Place, path: string): boolean {
  return place.ignored.file(path) || isIgnoredBy(place.layers, path)
}

function isIgnoredBy(layers: readonly ConfigLayer[], path: string): boolean {
  return layers.some(({config, folder}) => config.ignore !== undefined && matches(config.ignore, folder, path))
}

/** The nearest word on which files are articles. */
function filesOf(layers: readonly ConfigLayer[]): {globs: readonly string[]; folder: string} | undefined {
  const layer = layers.findLast(({config}) => config.files)
  return layer?.config.files && {globs: layer.config.files, folder: layer.folder}
}

/** The site whose root a folder is: by the configuration that lies there, or by the files of a generator. */
async function siteAt(
  folder: string, layers: readonly ConfigLayer[], names: readonly string[],
): Promise<Site | undefined> {
  const layer = layers.findLast(({config}) => config.site?.generator)
  const said = layer?.config.site?.generator
  if (said === 'none') return undefined
  const generator = said !== undefined && layer?.folder === folder ? said : recogniseGenerator(folder, names)
  return generator && Site.at(folder, generator)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Whoever walks it will be told.
    return []
  }
}

function listed(folder: string, {problems}: Collected): readonly Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    problems.push(`${folder}: ${systemReason(error) ?? String(error)}`)
    return []
  }
}

/** A link to a folder is not followed: it may lead in a circle. */
function leadsToFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
