import {LineIndex} from '@presscheck/article'
import type {Finding} from '@presscheck/linter'
import {type ArticleReport, type LocatedSource, reportArticle} from '@presscheck/reporters'
import type {CachedResult} from '@presscheck/store'
import type {Input} from './articles/inputs.ts'
import type {Source} from './articles/read.ts'
import type {FoundAlone} from './corpus/found-alone.ts'
import type {Neighbours} from './corpus/neighbours.ts'
import type {Project} from './project.ts'
import {touches} from './selection/changed-lines.ts'

/**
 * What an earlier run found, where the article and everything else is as it was then; or else what is found now. Where
 * other articles have a say, they must be the same too, by their `version`; what was found `alone` is not looked for
 * again.
 */
export async function lintOrRecall(
  project: Project, input: Input, source: Source, neighbours: Neighbours | undefined, foundAlone: FoundAlone,
): Promise<ArticleReport> {
  const corpus = neighbours?.corpusFor(input)
  const cache = !corpus || neighbours?.version !== undefined ? await project.cacheFor(input.path) : undefined
  const hash = cache && source.hash + (corpus ? neighbours?.version ?? '' : '')
  const known = hash && cache.get(input.name, hash)
  if (known) return recall(input, source, known)
  const alone = foundAlone.take(input, source)
  if (alone && !corpus) {
    if (hash) cache.set(input.name, hash, alone)
    return recall(input, source, alone)
  }
  const linter = await project.linterFor(input.path)
  const result = linter.lint(source.text, {path: input.name, corpus, alone, undecodable: source.undecodable})
  if (hash) cache.set(input.name, hash, result)
  return reportOn(input, result)
}

/** Reports what was found, where the user cares: in the whole article, or in some lines of it. */
export function reportOn(
  {path, name, lines, position}: Input,
  result: {readonly article: LocatedSource; readonly findings: readonly Finding[]},
): ArticleReport {
  const found = reportArticle({path, name}, result)
  const report = position === undefined ? found : {...found, position}
  if (!lines) return report
  return {...report, findings: report.findings.filter(({start, end}) => touches(lines, start.line, end.line))}
}

function recall(input: Input, source: Source, {findings}: Pick<CachedResult, 'findings'>): ArticleReport {
  // A clean article is not even decoded.
  const text = findings.length > 0 ? source.text : ''
  const lines = new LineIndex(text)
  return reportOn(input, {article: {source: text, position: (offset) => lines.position(offset)}, findings})
}
