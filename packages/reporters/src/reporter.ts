import type {Day, Severity} from '@presscheck/linter'
import type {ArticleReport} from './report.ts'
import type {RunTally} from './run-tally.ts'

/** What a reporter may say of a rule. */
export interface RuleDescription {
  readonly summary: string
  readonly why: string
  /** How loud it is unless a configuration says otherwise. */
  readonly severity: Severity
  /** Its page in Markdown, where there is one. */
  readonly page?: string | undefined
}

export interface ReporterOptions {
  /** Colours and weights by ANSI escapes. */
  readonly color: boolean
  /** Columns of the terminal; lines are kept within it where words allow. */
  readonly width: number
  /** Sentences instead of frames and boxes, for those who listen to their terminal. */
  readonly plain?: boolean | undefined
  /** Counts by rule and by article at the end; by default where there is much to count. */
  readonly summary?: boolean | undefined
  /** The page that explains a rule. Where given, rule ids become links (OSC 8). */
  readonly ruleUrl?: ((ruleId: string) => string | undefined) | undefined
  /** The folder that paths for machines are relative to: the top of the repository where it is known. Absolute. */
  readonly root: string
  /** The version of the command. */
  readonly version: string
  /** The day on which the articles were checked. */
  readonly now: Day
  /** What is known of a rule, or undefined for an id that no rule has. */
  readonly describeRule: (ruleId: string) => RuleDescription | undefined
}

/** How a run ended. */
export interface Run {
  readonly tally: RunTally
  /** What could not be done, a sentence each, with the name of the file in front. */
  readonly troubles: readonly string[]
}

/**
 * Writes one report piece by piece, so that it need not be kept: each call returns the text that comes next, or none.
 * All articles are handed over, in the order in which they were named; then comes the end, once.
 */
export interface ReportWriter {
  article(report: ArticleReport): string
  end(run: Run): string
}

/** Starts a report. Pure: what it returns depends on what it is given alone. */
export type Reporter = (options: ReporterOptions) => ReportWriter
