import {createLinter, type Linter, UnknownRuleError} from '@presscheck/linter'
import type {Arguments} from './arguments.ts'
import {today} from './day.ts'
import {didYouMean} from './did-you-mean.ts'
import {Problem} from './problem.ts'

/** The linter that the command line asks for. Throws a `Problem` for a rule that does not exist. */
export function linterFor({rules, now = today()}: Pick<Arguments, 'rules' | 'now'>): Linter {
  try {
    return createLinter({rules, now})
  } catch (error) {
    if (!(error instanceof UnknownRuleError)) throw error
    const known = createLinter({now}).rules.map(({rule}) => rule.id)
    throw new Problem(`There is no rule ${error.selector}.${didYouMean(error.selector, known)}`, {cause: error})
  }
}
