import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {ArticleReport} from '@presscheck/reporters'
import {type BaselineEntry, entriesFor, KnownFindings, nameInBaseline} from '@presscheck/store'

/** One baseline file and what a run made of it. */
export class Baseline {
  readonly path: string
  readonly known: KnownFindings
  readonly #entries: readonly BaselineEntry[]
  readonly #found: BaselineEntry[] = []
  readonly #checked = new Set<string>()

  constructor(path: string, entries: readonly BaselineEntry[]) {
    this.path = path
    this.#entries = entries
    const gone = new Map<string, boolean>()
    this.known = new KnownFindings(entries, (file) => {
      const isGone = gone.get(file) ?? !existsSync(join(dirname(path), file))
      gone.set(file, isGone)
      return isGone
    })
  }

  /** The files that its entries are about. Absolute. */
  get files(): readonly string[] {
    return [...new Set(this.#entries.map(({file}) => join(dirname(this.path), file)))]
  }

  /** What is new in an article. */
  compare(article: ArticleReport): ArticleReport {
    const file = nameInBaseline(this.path, article.path)
    this.#checked.add(file)
    if (article.findings.length === 0) return article
    const {fresh} = this.known.compare({...article, file})
    return {...article, findings: fresh}
  }

  /** Takes all that is found in an article for known. */
  learn(article: ArticleReport): void {
    const file = nameInBaseline(this.path, article.path)
    for (const entry of entriesFor({...article, file})) this.#found.push(entry)
  }

  /** Whether a file, as entries call it, was compared. */
  hasChecked(file: string): boolean {
    return this.#checked.has(file)
  }

  /** The entries of what was learned, and the old ones of what was not looked at. */
  renewed(inScope: (entry: BaselineEntry) => boolean): readonly BaselineEntry[] {
    // An entry that excused a finding elsewhere is that of a renamed file: it is among those found now.
    const unused = new Set(this.known.unused())
    const isUnseen = (entry: BaselineEntry) => !this.#checked.has(entry.file) && unused.has(entry) && !inScope(entry)
    return [...this.#found, ...this.#entries.filter(isUnseen)]
  }

  without(stale: readonly BaselineEntry[]): readonly BaselineEntry[] {
    const taken = new Set(stale)
    return this.#entries.filter((entry) => !taken.has(entry))
  }
}
