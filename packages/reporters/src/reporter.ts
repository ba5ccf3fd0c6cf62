import type {Report} from './report.ts'

export interface ReporterOptions {
  /** Colours and weights by ANSI escapes. */
  readonly color: boolean
  /** Columns of the terminal; lines are kept within it where words allow. */
  readonly width: number
  /** The page that explains a rule. Where given, rule ids become links (OSC 8). */
  readonly ruleUrl?: ((ruleId: string) => string | undefined) | undefined
}

/** Writes a report as text that ends in a line break, or as nothing. Pure. */
export type Reporter = (report: Report, options: ReporterOptions) => string
