import {relative} from 'node:path'
import type {ArticleReport} from '@presscheck/reporters'
import {BaselineError, type BaselineEntry, readBaseline, writeBaseline} from '@presscheck/store'
import type {Arguments} from '../arguments.ts'
import {Problem, reasonOf} from '../problem.ts'
import type {Project} from '../project.ts'
import {Baseline} from './baseline.ts'
import {BaselinePlaces} from './baseline-places.ts'
import {scopeOf} from './scope.ts'

/** What the baselines leave of a run: the articles with new findings only, and what is to be said about it. */
export interface BaselineOutcome {
  readonly articles: readonly ArticleReport[]
  readonly notes: readonly string[]
}

/**
 * Takes known findings out of the articles, by the baseline that holds for each: named on the command line, by the
 * configuration, or lying in a folder above. Writes baselines anew where asked to. Throws a `Problem` where one cannot
 * be read or written.
 */
export async function applyBaselines(
  args: Arguments, cwd: string, project: Project, articles: readonly ArticleReport[],
): Promise<BaselineOutcome> {
  if (args.baseline === false) return {articles, notes: []}
  const places = new BaselinePlaces(args, cwd, project)
  const groups = new Map<string, ArticleReport[]>()
  for (const article of articles) {
    const place = await places.of(article.path)
    if (place === undefined) continue
    const group = groups.get(place)
    if (group) group.push(article)
    else groups.set(place, [article])
  }
  const kept = new Map<ArticleReport, ArticleReport>()
  const notes: string[] = []
  for (const [path, group] of groups) {
    try {
      const baseline = new Baseline(path, readBaseline(path))
      for (const article of group) kept.set(article, baseline.compare(article))
      const inScope = await scopeOf(args, cwd, project, path, group)
      notes.push(...rewrite(args, baseline, group, inScope, (file) => relative(cwd, file) || file))
      if (args.updateBaseline) for (const article of group) kept.set(article, {...article, findings: []})
    } catch (error) {
      if (error instanceof BaselineError) throw new Problem(error.message, {cause: error})
      const reason = reasonOf(error)
      if (reason !== undefined) throw new Problem(`${path}: The baseline cannot be written. ${reason}`, {cause: error})
      throw error
    }
  }
  return {articles: articles.map((article) => kept.get(article) ?? article), notes}
}

function rewrite(
  {updateBaseline, pruneBaseline}: Arguments, baseline: Baseline, articles: readonly ArticleReport[],
  inScope: (entry: BaselineEntry) => boolean, nameOf: (file: string) => string,
): readonly string[] {
  const name = nameOf(baseline.path)
  if (updateBaseline) {
    const entries = baseline.renewed(articles, inScope)
    writeBaseline(baseline.path, entries)
    return [`${name} now knows ${count(entries.length)}.`]
  }
  const stale = baseline.known.unused().filter(inScope)
  if (stale.length === 0) return []
  if (pruneBaseline) {
    writeBaseline(baseline.path, baseline.without(stale))
    return [`${name}: ${count(stale.length)} taken out that ${stale.length === 1 ? 'is' : 'are'} no longer there.`]
  }
  const [first] = stale
  const example = first ? `, such as ${first.rule} in ${first.file} (${first.excerpt})` : ''
  return [`${name} knows ${count(stale.length)} no longer there${example}. --prune-baseline takes ${stale.length === 1 ? 'it' : 'them'} out.`]
}

function count(findings: number): string {
  return `${findings} finding${findings === 1 ? '' : 's'}`
}
