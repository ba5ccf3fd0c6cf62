import {didYouMean, today} from '@presscheck/config'
import {createLinter} from '@presscheck/linter'
import {reporterNames} from '@presscheck/reporters'
import type {Arguments} from '../arguments.ts'
import {commands} from '../commands/commands.ts'
import {options} from '../options.ts'
import {Problem} from '../problem.ts'
import {bash} from './bash.ts'
import type {Completable} from './completable.ts'
import {fish} from './fish.ts'
import {zsh} from './zsh.ts'

const shells: Readonly<Record<string, (completable: Completable) => string>> = {bash, zsh, fish}

/** The script by which a shell completes the command line: to be read where the shell starts. */
export function completion({operands: [shell = '']}: Arguments): string {
  const names = Object.keys(shells)
  const write = Object.hasOwn(shells, shell) ? shells[shell] : undefined
  if (!write) throw new Problem(`Which shell? There is ${names.join(', ')}.${shell === '' ? '' : didYouMean(shell, names)}`)
  return write({
    commands: Object.entries(commands),
    options: Object.entries(options),
    words: {
      'explain': createLinter({now: today()}).rules.map(({rule}) => rule.id),
      'completion': names,
      '--format': reporterNames,
      '--severity': ['error', 'warning', 'info'],
    },
  })
}
