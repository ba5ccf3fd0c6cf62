import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import process from 'node:process'
import ignore, {type Ignore} from 'ignore'

const fileName = '.gitignore'

/** Git folds case where the file system usually does. */
const ignorecase = process.platform !== 'linux'

/** The rules of one `.gitignore`; where they do not decide, those of the folders above do. */
class Rules {
  readonly #folder: string
  readonly #own: Ignore
  readonly #above: Rules | undefined

  constructor(folder: string, above: Rules | undefined) {
    this.#folder = folder
    this.#own = ignore({ignorecase, allowRelativePaths: true}).add(readFileSync(join(folder, fileName), 'utf8'))
    this.#above = above
  }

  ignores(path: string): boolean {
    const relative = path.slice(this.#folder.length).replaceAll(sep, '/').replace(/^\/+/, '')
    const {ignored, unignored} = this.#own.test(relative)
    return ignored || (!unignored && this.#above?.ignores(path) === true)
  }
}

/** What git ignores inside a folder. Paths are absolute. */
export class IgnoredIn {
  /** True where git ignores the folder itself. */
  readonly whole: boolean
  readonly #rules: Rules | undefined

  /** Without `above`, nothing outside of the folder counts. */
  constructor(folder: string, above?: IgnoredIn) {
    this.whole = above !== undefined && (above.whole || above.folder(folder))
    const rulesAbove = above === undefined ? undefined : above.#rules
    this.#rules = existsSync(join(folder, fileName)) ? new Rules(folder, rulesAbove) : rulesAbove
  }

  file(path: string): boolean {
    return this.#rules?.ignores(path) === true
  }

  folder(path: string): boolean {
    return this.file(path + sep)
  }
}

/** Knows what git ignores anywhere; reads each `.gitignore` once. */
export class GitIgnore {
  readonly #known = new Map<string, IgnoredIn>()
  readonly #inRepository = new Map<string, boolean>()

  /** In a repository, every folder from its root down has a say; elsewhere the folder alone. */
  inside(folder: string): IgnoredIn {
    const known = this.#known.get(folder)
    if (known) return known
    const parent = dirname(folder)
    const isTop = isTopOfRepository(folder) || !this.#isInRepository(parent)
    const ignored = isTop ? new IgnoredIn(folder) : new IgnoredIn(folder, this.inside(parent))
    this.#known.set(folder, ignored)
    return ignored
  }

  #isInRepository(folder: string): boolean {
    const known = this.#inRepository.get(folder)
    if (known !== undefined) return known
    const parent = dirname(folder)
    const found = isTopOfRepository(folder) || (parent !== folder && this.#isInRepository(parent))
    this.#inRepository.set(folder, found)
    return found
  }
}

function isTopOfRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}
