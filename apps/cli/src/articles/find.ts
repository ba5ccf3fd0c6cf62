import {type Dirent, readdirSync, type Stats, statSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {reasonOf} from '../problem.ts'
import {articleEndings, isArticleFile, isArticleFolder} from './conventions.ts'
import {GitIgnore, IgnoredIn} from './git-ignore.ts'

/** The articles that the user meant, and what could not be found: a line each. */
export interface Found {
  /** Absolute paths in the order of the input, those of a folder by name; each once. */
  readonly paths: readonly string[]
  readonly problems: readonly string[]
}

/**
 * Finds articles by file, folder or glob. A named file is taken whatever its ending, unless git ignores it; of a
 * folder, what is an article by convention; of a glob, what it matches.
 */
export async function findArticles(inputs: readonly string[], cwd: string): Promise<Found> {
  const search = new Search()
  for (const input of inputs) {
    const path = resolve(cwd, input)
    try {
      const stats = statSync(path, {throwIfNoEntry: false})
      if (stats) search.named(input, path, stats)
      else await search.glob(input, cwd)
    } catch (error) {
      search.problems.push(`${input}: ${reasonOf(error) ?? String(error)}`)
    }
  }
  return {paths: [...search.paths], problems: search.problems}
}

const endings = `.${articleEndings.slice(0, -1).join(', .')} or .${articleEndings.at(-1) ?? ''}`

class Search {
  readonly paths = new Set<string>()
  readonly problems: string[] = []
  readonly #git = new GitIgnore()

  named(input: string, path: string, stats: Stats): void {
    if (!stats.isDirectory()) {
      const ignored = this.#git.inside(dirname(path))
      if (!ignored.whole && !ignored.file(path)) this.paths.add(path)
      return
    }
    const ignored = this.#git.inside(path)
    const found = this.#walk(path, ignored.whole ? new IgnoredIn(path) : ignored, (_, name) => isArticleFile(name))
    if (found === 0) this.problems.push(`${input}: There is no article in this folder: no ${endings} file.`)
  }

  async glob(input: string, cwd: string): Promise<void> {
    const {parseGlob} = await import('./glob.ts')
    const glob = parseGlob(input, cwd)
    if (!glob) {
      this.problems.push(`${input}: There is no such file.`)
      return
    }
    const isFolder = statSync(glob.folder, {throwIfNoEntry: false})?.isDirectory()
    const found = isFolder ? this.#walk(glob.folder, this.#git.inside(glob.folder), (path) => glob.matches(path)) : 0
    if (found === 0) this.problems.push(`${input}: No file matches this pattern.`)
  }

  /** Takes the files that `accepts` takes, in the folder and below; returns how many there were. */
  #walk(folder: string, ignored: IgnoredIn, accepts: (path: string, name: string) => boolean): number {
    let found = 0
    for (const entry of this.#entries(folder)) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!isArticleFolder(entry.name) || ignored.folder(path)) continue
        found += this.#walk(path, new IgnoredIn(path, ignored), accepts)
      } else if (accepts(path, entry.name) && !ignored.file(path) && leadsToFile(entry, path)) {
        this.paths.add(path)
        found++
      }
    }
    return found
  }

  #entries(folder: string): readonly Dirent[] {
    try {
      return readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
    } catch (error) {
      this.problems.push(`${folder}: ${reasonOf(error) ?? String(error)}`)
      return []
    }
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
