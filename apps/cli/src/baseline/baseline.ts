import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {ArticleReport} from '@presscheck/reporters'
import {type BaselineEntry, entriesFor, KnownFindings, nameInBaseline} from '@presscheck/store'

/** One baseline file and what a run made of it. */
export class Baseline {
  readonly path: string
  readonly known: KnownFindings
  readonly #entries: readonly BaselineEntry[]

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

  compare(article: ArticleReport): ArticleReport {
    if (article.findings.length === 0) return article
    const {fresh} = this.known.compare({...article, file: nameInBaseline(this.path, article.path)})
    return {...article, findings: fresh}
  }

  /** The entries of what was found now, and the old ones of what was not looked at. */
  renewed(articles: readonly ArticleReport[], inScope: (entry: BaselineEntry) => boolean): readonly BaselineEntry[] {
    const found = articles.flatMap((article) => entriesFor({...article, file: nameInBaseline(this.path, article.path)}))
    const checked = new Set(articles.map(({path}) => nameInBaseline(this.path, path)))
    // An entry that excused a finding elsewhere is that of a renamed file: it is among those found now.
    const unused = new Set(this.known.unused())
    const unseen = this.#entries.filter((entry) => !checked.has(entry.file) && unused.has(entry) && !inScope(entry))
    return [...found, ...unseen]
  }

  without(stale: readonly BaselineEntry[]): readonly BaselineEntry[] {
    const taken = new Set(stale)
    return this.#entries.filter((entry) => !taken.has(entry))
  }
}
