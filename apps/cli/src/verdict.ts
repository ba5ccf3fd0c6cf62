import {tally} from '@presscheck/reporters'
import type {Arguments} from './arguments.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {complain} from './output.ts'
import type {Results} from './reports/write-reports.ts'

/** Says by the exit code how a run went; tells of too many warnings. */
export function verdict({maxWarnings}: Arguments, {articles, troubles}: Results): ExitCode {
  const {error, warning} = tally(articles.flatMap(({findings}) => findings))
  const tooManyWarnings = warning > maxWarnings
  if (tooManyWarnings) complain(`Too many warnings: ${warning}, where --max-warnings allows ${maxWarnings}.`)
  if (troubles.length > 0) return exitCodes.trouble
  return error > 0 || tooManyWarnings ? exitCodes.findings : exitCodes.clean
}
