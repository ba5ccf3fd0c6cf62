import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {today} from '@presscheck/config'
import type {Severity} from '@presscheck/linter'
import {type ArticleReport, RunTally} from '@presscheck/reporters'
import manifest from '../../package.json' with {type: 'json'}
import type {Arguments} from '../arguments.ts'
import type {Project} from '../project.ts'
import {ruleUrl} from '../rule-url.ts'
import {isOn, outputTerminal, plainTerminal} from '../terminal.ts'
import {type Dress, type OpenReports, openReports, type SharedOptions} from './open-reports.ts'
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
  static async open(args: Arguments, cwd: string, project: Project): Promise<RunReports> {
    const describeRule = await descriptions(args, cwd, project)
    const shared = {root: rootOf(cwd), version: manifest.version, now: args.now ?? today(), describeRule}
    const reports = await openReports(withJobSummary(args.reports), cwd, shared, (target) => dress(args, target))
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

function dress({color, plain, summary}: Arguments, {file}: ReportTarget): Dress {
  const {hyperlinks, ...terminal} = file === undefined ? outputTerminal(color) : plainTerminal(color)
  const isPlain = plain ?? isOn(process.env['PRESSCHECK_PLAIN']) ?? false
  return {...terminal, summary, plain: isPlain, ruleUrl: hyperlinks && !isPlain ? ruleUrl : undefined}
}

/** Beside annotations, GitHub shows a page for each job, to which every step may add. */
function withJobSummary(targets: readonly ReportTarget[]): readonly ReportTarget[] {
  const file = process.env['GITHUB_STEP_SUMMARY']
  const isWanted = file !== undefined && file !== '' && targets.some(({reporter}) => reporter === 'github')
  return isWanted ? [...targets, {reporter: 'markdown', file, append: true}] : targets
}

/** The folder that services name files from: what the CI says, else the top of the repository, else where we stand. */
function rootOf(cwd: string): string {
  const {GITHUB_WORKSPACE, CI_PROJECT_DIR} = process.env
  for (const said of [GITHUB_WORKSPACE, CI_PROJECT_DIR]) {
    if (said !== undefined && (cwd === said || cwd.startsWith(join(said, '/')))) return said
  }
  for (let at = cwd; dirname(at) !== at; at = dirname(at)) if (existsSync(join(at, '.git'))) return at
  return cwd
}
