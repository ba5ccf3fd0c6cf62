import type {Tally} from '@presscheck/reporters'
import type {Arguments} from './arguments.ts'
import {type ExitCode, exitCodes} from './exit-codes.ts'
import {complain} from './output.ts'

/** What a run came to. */
export interface Outcome {
  /** How much was found, what is not shown included. */
  readonly all: Tally
  /** A line for each thing that could not be done. */
  readonly troubles: readonly string[]
}

/** Says by the exit code how a run went; tells of too many warnings. */
export function verdict({maxWarnings}: Arguments, {all: {error, warning}, troubles}: Outcome): ExitCode {
  const tooManyWarnings = warning > maxWarnings
  if (tooManyWarnings) complain(`Too many warnings: ${warning}, where --max-warnings allows ${maxWarnings}.`)
  if (troubles.length > 0) return exitCodes.trouble
  return error > 0 || tooManyWarnings ? exitCodes.findings : exitCodes.clean
}
