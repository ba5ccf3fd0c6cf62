import {join} from 'node:path'
import {today} from '@presscheck/config'
import type {Severity} from '@presscheck/linter'
import {type ArticleReport, RunTally} from '@presscheck/reporters'
import manifest from '../../package.json' with {type: 'json'}
import type {Arguments} from '../arguments.ts'
import type {Project} from '../project.ts'
import type {Transcript} from './transcript.ts'
import {dressOf, rootOf, targetsOf} from './dress.ts'
import {type OpenReports, openReports, type SharedOptions} from './open-reports.ts'
import {ruleDescriptions} from './rule-description.ts'
import type {ReportTarget} from './target.ts'

/** The reports that the user asked for, written while a run goes on. */
export class RunReports {
  readonly #lowest: Severity
  readonly #reports: OpenReports
  readonly #tally = new RunTally()

  private constructor(lowest: Severity, reports: OpenReports) {
    this.#lowest = lowest
    this.#reports = reports
  }

  /** Throws a `Problem` where a reporter cannot be loaded. */
  static async open(
    args: Arguments, cwd: string, project: Project, transcript?: Transcript,
  ): Promise<RunReports> {
    const describeRule = await descriptions(args, cwd, project)
    const shared = {root: rootOf(cwd), version: manifest.version, now: args.now ?? today(), describeRule}
    const targets = targetsOf(args)
    const reports = await openReports(targets, cwd, shared, (target) => dressOf(args, target), transcript)
    return new RunReports(args.severity, reports)
  }

  /** Takes the next article, of which nothing is kept. Throws a `Problem` where a file cannot be written. */
  article(article: ArticleReport): void {
    const shown = this.#lowest === 'info' ? article : onlyFrom(this.#lowest, article)
    this.#tally.add(shown)
    this.#reports.article(shown)
  }

  /** Ends the reports, with a line for each thing that could not be done. */
  end(troubles: readonly string[]): void {
    this.#reports.end({tally: this.#tally, troubles})
  }
}

/** These say more of a rule than its id. For all others, the rules need not be loaded. */
function describesRules({reporter}: ReportTarget): boolean {
  return reporter === 'sarif' || reporter === 'html' || typeof reporter !== 'string'
}

async function descriptions(
  {reports}: Arguments, cwd: string, project: Project,
): Promise<SharedOptions['describeRule']> {
  if (!reports.some(describesRules)) return () => undefined
  return ruleDescriptions(await project.linterFor(join(cwd, 'article.md')))
}

function onlyFrom(lowest: Severity, article: ArticleReport): ArticleReport {
  const shown: readonly Severity[] = lowest === 'error' ? ['error'] : ['error', 'warning']
  return {...article, findings: article.findings.filter(({severity}) => shown.includes(severity))}
}
