import type {Article} from '@presscheck/article'
import {type CachedResult, readResult, writeResult} from '@presscheck/store'
import type {Input} from '../articles/inputs.ts'
import type {Source} from '../articles/read.ts'
import type {Project} from '../project.ts'

/**
 * What was found in each article while all were read for what they have in common: most need no second look, and the
 * others only one at what others add.
 */
export class FoundAlone {
  /** Written out: a finding that quotes an article would keep the whole text of it. */
  readonly #found = new Map<string, {readonly hash: string; readonly written: string}>()
  readonly #read = new Set<string>()
  readonly #onRead: (result: CachedResult) => void

  constructor(onRead: (result: CachedResult) => void) {
    this.#onRead = onRead
  }

  /** Understands an article, and checks it unless an earlier run did. */
  async read(project: Project, input: Input, source: Source): Promise<Article> {
    const linter = await project.linterFor(input.path)
    const cache = await project.cacheFor(input.path)
    if (cache?.get(input.name, source.hash)) return linter.read(source.text, {path: input.name})
    const {article, ...result} = linter.lint(source.text, {path: input.name, undecodable: source.undecodable})
    this.#found.set(input.path, {hash: source.hash, written: writeResult(result)})
    this.#read.add(input.path)
    this.#onRead(result)
    return article
  }

  /** Whether an article was checked when all were read. */
  hasRead({path}: Input): boolean {
    return this.#read.has(path)
  }

  /** Hands out what was found where the article is still the same, and forgets it. */
  take(input: Input, source: Source): CachedResult | undefined {
    const found = this.#found.get(input.path)
    this.#found.delete(input.path)
    return found?.hash === source.hash ? readResult(found.written) : undefined
  }
}
