import {relative} from 'node:path'
import type {ArticleReport} from '@presscheck/reporters'
import {BaselineError, type BaselineEntry, readBaseline, writeBaseline} from '@presscheck/store'
import type {Arguments} from '../arguments.ts'
import {Problem, reasonOf} from '../problem.ts'
import type {Project} from '../project.ts'
import {Baseline} from './baseline.ts'
import {BaselinePlaces} from './baseline-places.ts'
import {scopeOf} from './scope.ts'

/**
 * The baselines of a run: for each article the one that is named on the command line, by the configuration, or lies in
 * a folder above. Every method throws a `Problem` where one cannot be read or written.
 */
export class Baselines {
  readonly #args: Arguments
  readonly #cwd: string
  readonly #project: Project
  readonly #places: BaselinePlaces
  readonly #open = new Map<string, Baseline>()

  constructor(args: Arguments, cwd: string, project: Project) {
    this.#args = args
    this.#cwd = cwd
    this.#project = project
    this.#places = new BaselinePlaces(args, cwd, project)
  }

  /** What is new in an article: nothing where the baseline is to know all that is found now. */
  async compare(article: ArticleReport): Promise<ArticleReport> {
    if (this.#args.baseline === false) return article
    const place = await this.#places.of(article.path)
    if (place === undefined) return article
    const baseline = this.#open.get(place) ?? reading(() => new Baseline(place, readBaseline(place)))
    this.#open.set(place, baseline)
    const left = baseline.compare(article)
    if (!this.#args.updateBaseline) return left
    baseline.learn(article)
    return {...article, findings: []}
  }

  /** The files that entries are about, absolute: a baseline asks whether they are there. */
  get files(): readonly string[] {
    return [...this.#open.values()].flatMap(({files}) => files)
  }

  /** Writes baselines anew where asked to, once every article was compared; returns what is to be said about them. */
  async finish(): Promise<readonly string[]> {
    const notes: string[] = []
    for (const [path, baseline] of this.#open) {
      const inScope = await scopeOf(this.#args, this.#cwd, this.#project, baseline)
      notes.push(...writing(path, () => this.#rewrite(baseline, inScope)))
    }
    return notes
  }

  #rewrite(baseline: Baseline, inScope: (entry: BaselineEntry) => boolean): readonly string[] {
    const name = relative(this.#cwd, baseline.path) || baseline.path
    if (this.#args.updateBaseline) {
      const entries = baseline.renewed(inScope)
      writeBaseline(baseline.path, entries)
      return [`${name} now knows ${count(entries.length)}.`]
    }
    const stale = baseline.known.unused().filter(inScope)
    if (stale.length === 0) return []
    if (this.#args.pruneBaseline) {
      writeBaseline(baseline.path, baseline.without(stale))
      return [`${name}: ${count(stale.length)} taken out that ${stale.length === 1 ? 'is' : 'are'} no longer there.`]
    }
    const [first] = stale
    const example = first ? `, such as ${first.rule} in ${first.file} (${first.excerpt})` : ''
    return [`${name} knows ${count(stale.length)} no longer there${example}. --prune-baseline takes ${stale.length === 1 ? 'it' : 'them'} out.`]
  }
}

function reading<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof BaselineError ? new Problem(error.message, {cause: error}) : error
  }
}

function writing<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    const reason = reasonOf(error)
    throw reason === undefined ? error : new Problem(`${path}: The baseline cannot be written. ${reason}`, {cause: error})
  }
}

function count(findings: number): string {
  return `${findings} finding${findings === 1 ? '' : 's'}`
}
