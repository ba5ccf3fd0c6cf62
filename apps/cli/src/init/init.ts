import manifest from '../../package.json' with {type: 'json'}
import type {Arguments} from '../arguments.ts'
import {Problem} from '../problem.ts'
import {askGit} from '../selection/git.ts'
import {ask, canAsk} from './ask.ts'
import {ciFiles} from './ci-files.ts'
import {configFile} from './config-file.ts'
import {hookFiles} from './hook-files.ts'
import {ciKinds, type HookKind, hookKinds} from './init-arguments.ts'
import {writePlanned} from './planned-file.ts'
import {type Survey, survey} from './survey.ts'

/**
 * Sets up a folder: writes a configuration, what runs before a commit and what runs in CI. Asks only what neither the
 * options nor the folder say, and only where somebody is there to answer. Returns what it did and what comes next.
 */
export async function init({operands, init: given}: Arguments, folder: string): Promise<string> {
  const [operand] = operands
  if (operand !== undefined) throw new Problem(`init sets up this folder, and takes no ${operand}. Go there first.`)
  const seen = survey(folder, manifest.version)
  if (given.hook !== undefined && given.hook !== 'none' && !seen.isRepository) {
    throw new Problem(`--hook ${given.hook} needs a git repository, and this folder is in none: run git init first.`)
  }
  const asks = !given.yes && canAsk()
  const usualHook: HookKind = seen.hook ?? (seen.isRepository ? 'git' : 'none')
  const hook = given.hook ?? (asks && seen.isRepository && seen.hook === undefined
    ? await ask('What should run before a commit?', hookKinds, usualHook)
    : usualHook)
  const ci = given.ci ?? seen.ci ?? (asks ? await ask('Where is your CI?', ciKinds, 'none') : 'none')
  const files = [
    configFile(folder, given.preset ?? 'recommended', seen.generator),
    ...hookFiles(hook, seen, manifest.version),
    ...ciFiles(ci, seen),
  ]
  const done = files.map((file) => writePlanned(file, folder, given.force))
  return [
    seen.generator === undefined ? 'Generator: none found' : `Generator: ${seen.generator}`,
    ...done,
    ...(hook === 'git' ? [useHooksFolder(folder)] : []),
    '',
    'Next:',
    ...next(hook, seen).map(([command, purpose]) => `  ${command.padEnd(commandColumns)}${purpose}`),
    '',
  ].join('\n')
}

const commandColumns = 44

/** Tells git where the hook lies, unless somebody has told it of another place. */
function useHooksFolder(folder: string): string {
  const present = askGit(['config', 'core.hooksPath'], folder)
  const path = 'out' in present ? present.out.toString('utf8').trim() : undefined
  if (path === '.githooks') return 'kept     core.hooksPath: .githooks'
  if (path !== undefined) return `kept     core.hooksPath: it is ${path}. Call .githooks/pre-commit from the hook there.`
  askGit(['config', 'core.hooksPath', '.githooks'], folder)
  return 'set      core.hooksPath to .githooks, for this clone'
}

function next(hook: HookKind, {runner}: Survey): readonly (readonly [command: string, purpose: string])[] {
  const command = runner.replace(/ --$/, '')
  const hooks: Readonly<Partial<Record<HookKind, readonly [string, string]>>> = {
    'pre-commit': ['pre-commit install', 'let git run the hook'],
    'husky': ['npm install --save-dev husky && npx husky', 'let git run the hook'],
    'lefthook': ['lefthook install', 'let git run the hook'],
    'lint-staged': ['npx lint-staged', 'what your pre-commit hook has to call'],
    'git': ['git config core.hooksPath .githooks', 'once in every other clone'],
  }
  const install = hooks[hook]
  return [
    [command, 'see what it finds'],
    [`${command} --update-baseline`, 'start from here: only new findings count'],
    ...(install ? [install] : []),
  ]
}
