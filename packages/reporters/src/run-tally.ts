import type {Severity} from '@presscheck/linter'
import {type ArticleReport, tally, type Tally} from './report.ts'

/** How often something was found: by a rule, or in an article. */
export interface Count extends Readonly<Record<Severity, number>> {
  readonly name: string
  readonly total: number
}

/** Counts what a run finds, article by article. It keeps nothing of an article without findings. */
export class RunTally {
  /** How many articles were checked. */
  articles = 0
  withFindings = 0
  /** How many findings were fixed before the rest was reported. */
  fixed = 0
  readonly #all: Record<keyof Tally, number> = {error: 0, warning: 0, info: 0, total: 0, fixable: 0}
  readonly #byRule = new Map<string, MutableCount>()
  readonly #byArticle: Count[] = []

  add({name, findings, fixed}: ArticleReport): void {
    this.articles++
    this.fixed += fixed
    if (findings.length === 0) return
    this.withFindings++
    const counts = tally(findings)
    for (const key of ['error', 'warning', 'info', 'total', 'fixable'] as const) this.#all[key] += counts[key]
    const {fixable: _, ...byArticle} = counts
    this.#byArticle.push({name, ...byArticle})
    for (const {ruleId, severity} of findings) {
      const count = this.#byRule.get(ruleId) ?? {name: ruleId, error: 0, warning: 0, info: 0, total: 0}
      count[severity]++
      count.total++
      this.#byRule.set(ruleId, count)
    }
  }

  get all(): Tally {
    return this.#all
  }

  /** The rules that found something, those that found most first. */
  get byRule(): readonly Count[] {
    return [...this.#byRule.values()].sort(mostFirst)
  }

  /** The articles in which something was found, those with most first. */
  get byArticle(): readonly Count[] {
    return this.#byArticle.toSorted(mostFirst)
  }
}

type MutableCount = {-readonly [Key in keyof Count]: Count[Key]}

function mostFirst(a: Count, b: Count): number {
  return b.total - a.total || (a.name < b.name ? -1 : 1)
}
