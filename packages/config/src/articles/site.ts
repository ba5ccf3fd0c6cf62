import {existsSync, readdirSync} from 'node:fs'
import {dirname, extname, relative, sep} from 'node:path'
import {type Content, contentOf, type GeneratorName, recogniseGenerator} from './generators.ts'

const markdownEndings: ReadonlySet<string> = new Set(['.md', '.mdx', '.markdown'])

/** A site below its root: which folders and files of it may be articles. Paths are absolute. */
export class Site {
  readonly root: string
  readonly generator: GeneratorName
  readonly #content: Content | undefined

  private constructor(root: string, generator: GeneratorName, content: Content | undefined) {
    this.root = root
    this.generator = generator
    this.#content = content
  }

  static async at(root: string, generator: GeneratorName): Promise<Site> {
    return new Site(root, generator, await contentOf(generator, root))
  }

  /** Whether articles may lie in a folder, or in one below it. */
  opens(folder: string): boolean {
    if (!this.#content) return true
    const path = this.#path(folder)
    return this.#content.folders.some((root) => (
      within(root, path) || (within(path, root) && this.#isPublished(path.slice(root.length)))
    ))
  }

  /** Whether a file, of a folder that is open, is where articles are. */
  takes(file: string): boolean {
    if (!this.#content) return true
    const {folders, markdownOnly} = this.#content
    if (markdownOnly && !markdownEndings.has(extname(file).toLowerCase())) return false
    const path = this.#path(file)
    return folders.some((root) => within(path, root))
  }

  #path(path: string): string {
    return relative(this.root, path).split(sep).join('/')
  }

  #isPublished(path: string): boolean {
    const allowed = this.#content?.underscored
    return !allowed || path.split('/').every((name) => !name.startsWith('_') || allowed.includes(name))
  }
}

function within(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/**
 * The generator of the site that a folder belongs to, by the files in it and above, up to the root of the repository.
 * What a configuration says in `site.generator` goes before it.
 */
export function generatorOf(folder: string): GeneratorName | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const names = existsSync(at) ? readdirSync(at) : []
    const generator = recogniseGenerator(at, names)
    if (generator !== undefined || dirname(at) === at || names.includes('.git')) return generator
  }
}
