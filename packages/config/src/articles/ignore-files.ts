import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import process from 'node:process'
import ignore, {type Ignore} from 'ignore'

/** Lists in the syntax of git, in any folder. Ours says more than git's: `!` takes back what git ignores. */
export const ignoreFileNames = {git: '.gitignore', own: '.presscheckignore'} as const

/** Git folds case where the file system usually does. */
const ignorecase = process.platform !== 'linux'

/** The rules of one ignore file; where they do not decide, those of the folders above do. */
class Rules {
  readonly #folder: string
  readonly #own: Ignore
  readonly #above: Rules | undefined

  constructor(folder: string, file: string, above: Rules | undefined) {
    this.#folder = folder
    this.#own = ignore({ignorecase, allowRelativePaths: true}).add(readFileSync(file, 'utf8'))
    this.#above = above
  }

  /** True for ignored, false for taken back, undefined where no rule says a word. */
  verdict(path: string): boolean | undefined {
    const relative = path.slice(this.#folder.length).replaceAll(sep, '/').replace(/^\/+/, '')
    const {ignored, unignored} = this.#own.test(relative)
    return ignored ? true : unignored ? false : this.#above?.verdict(path)
  }
}

function rulesIn(folder: string, name: string, above: Rules | undefined): Rules | undefined {
  const file = join(folder, name)
  return existsSync(file) ? new Rules(folder, file, above) : above
}

/** What the ignore files say of all inside a folder. Paths are absolute. */
export class IgnoredIn {
  /** True where our own list ignores the folder itself. */
  readonly whole: boolean
  /** Whether the folder or one above it is ignored, by git or by us. */
  readonly isIgnored: boolean
  readonly #git: Rules | undefined
  readonly #own: Rules | undefined

  /** Without `above`, no list outside of the folder counts. */
  constructor(folder: string, above?: IgnoredIn) {
    const [own, git] = above ? [above.#own, above.#git] : []
    const byOwn = own?.verdict(folder + sep)
    const byGit = git?.verdict(folder + sep)
    this.whole = above !== undefined && (above.whole || byOwn === true)
    this.isIgnored = this.whole || (byGit === true && byOwn !== false) || above?.isIgnored === true
    // Whoever looks into a folder that git ignores has named it or taken it back: git's rules start anew there.
    this.#git = rulesIn(folder, ignoreFileNames.git, byGit === true ? undefined : git)
    this.#own = rulesIn(folder, ignoreFileNames.own, own)
  }

  file(path: string): boolean {
    return this.#own?.verdict(path) ?? this.#git?.verdict(path) ?? false
  }

  folder(path: string): boolean {
    return this.file(path + sep)
  }
}

/** Knows what is ignored anywhere; reads each list once. */
export class IgnoreFiles {
  readonly #cwd: string
  readonly #known = new Map<string, IgnoredIn>()
  readonly #inRepository = new Map<string, boolean>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /** In a repository, every folder from its root down has a say; elsewhere those from `cwd` down. */
  inside(folder: string): IgnoredIn {
    const known = this.#known.get(folder)
    if (known) return known
    const ignored = this.#isTop(folder) ? new IgnoredIn(folder) : new IgnoredIn(folder, this.inside(dirname(folder)))
    this.#known.set(folder, ignored)
    return ignored
  }

  #isTop(folder: string): boolean {
    if (isTopOfRepository(folder) || dirname(folder) === folder) return true
    return !this.#isInRepository(dirname(folder)) && !folder.startsWith(join(this.#cwd, sep))
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
