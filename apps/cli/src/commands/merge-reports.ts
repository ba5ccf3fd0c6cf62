import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {type ArticleReport, readJsonReport, RunTally} from '@presscheck/reporters'
import type {Arguments} from '../arguments.ts'
import {nameOf} from '../articles/inputs.ts'
import {Source} from '../articles/read.ts'
import {readBytes} from '../articles/read-bytes.ts'
import type {ExitCode} from '../exit-codes.ts'
import {complain} from '../output.ts'
import {Problem, reasonOf} from '../problem.ts'
import {Project} from '../project.ts'
import {RunReports} from '../reports/run-reports.ts'
import {verdict} from '../verdict.ts'

/**
 * Makes one report of those that the parts of a run wrote as JSON, in any format: the same as the whole run would have
 * written. Throws a `Problem` where a file is no such report.
 */
export async function mergeReports(args: Arguments, cwd: string): Promise<ExitCode> {
  if (args.operands.length === 0) throw new Problem('Which reports? Name them, as in presscheck merge-reports part-*.json.')
  const articles = args.operands.flatMap((file) => readReport(file, cwd, args))
  const seen = new Set<string>()
  for (const {path, name} of articles) {
    if (seen.has(path)) throw new Problem(`${name} stands in two of the reports: merge the parts of one run.`)
    seen.add(path)
  }
  const positions = articles.flatMap(({position}) => position ?? [])
  const missing = positions.length === 0 ? 0 : 1 + positions.reduce((a, b) => Math.max(a, b)) - positions.length
  const troubles = missing > 0 ? [`The reports leave out ${missing} articles: a part of the run is missing, or could not read them.`] : []
  const ordered = articles.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map(({position: _, ...whole}) => whole)
  troubles.forEach(complain)
  const reports = await RunReports.open(args, cwd, new Project(args, cwd))
  const tally = new RunTally()
  for (const article of ordered) {
    tally.add(article)
    reports.article(article)
  }
  reports.end(troubles)
  return verdict(args, {all: tally.all, troubles})
}

function readReport(file: string, cwd: string, {maxFileSize}: Arguments): readonly ArticleReport[] {
  try {
    const report = readJsonReport(readFileSync(resolve(cwd, file), 'utf8'), {
      nameOf: (path) => nameOf(path, cwd),
      sourceOf: (path) => new Source(readBytes(path, maxFileSize)).text,
    })
    if (report) return report
  } catch (cause) {
    throw new Problem(`${file}: ${reasonOf(cause) ?? String(cause)}`, {cause})
  }
  throw new Problem(`${file}: This is no report in JSON, version 1. Write it with --format json=${file}.`)
}
