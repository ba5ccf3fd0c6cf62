import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import type {ReporterOptions} from '@presscheck/reporters'
import type {Arguments} from '../arguments.ts'
import {ruleUrl} from '../rule-url.ts'
import {isOn, outputTerminal, plainTerminal} from '../terminal.ts'
import type {ReportTarget} from './target.ts'

/** What a report may be dressed with, where it goes. */
export type Dress = Pick<ReporterOptions, 'color' | 'width' | 'ruleUrl' | 'plain' | 'summary'>

/** All that decides how reports look beside what is found; undefined where code of others has a say. */
export function lookOf(args: Arguments, cwd: string): object | undefined {
  const targets = targetsOf(args)
  if (targets.some(({reporter}) => typeof reporter !== 'string')) return undefined
  const looks = targets.map((target) => {
    const {ruleUrl: link, ...dress} = dressOf(args, target)
    return {...target, ...dress, links: link !== undefined}
  })
  return {root: rootOf(cwd), looks}
}

/** What goes with a report, by where it goes and what the user said. */
export function dressOf({color, plain, summary}: Arguments, {file}: ReportTarget): Dress {
  const {hyperlinks, ...terminal} = file === undefined ? outputTerminal(color) : plainTerminal(color)
  const isPlain = plain ?? isOn(process.env['PRESSCHECK_PLAIN']) ?? false
  return {...terminal, summary, plain: isPlain, ruleUrl: hyperlinks && !isPlain ? ruleUrl : undefined}
}

/** The reports of a run. Beside annotations, GitHub shows a page for each job, to which every step may add. */
export function targetsOf({reports: targets}: Pick<Arguments, 'reports'>): readonly ReportTarget[] {
  const file = process.env['GITHUB_STEP_SUMMARY']
  const isWanted = file !== undefined && file !== '' && targets.some(({reporter}) => reporter === 'github')
  return isWanted ? [...targets, {reporter: 'markdown', file, append: true}] : targets
}

/** The folder that services name files from: what the CI says, else the top of the repository, else where we stand. */
export function rootOf(cwd: string): string {
  const {GITHUB_WORKSPACE, CI_PROJECT_DIR} = process.env
  for (const said of [GITHUB_WORKSPACE, CI_PROJECT_DIR]) {
    if (said !== undefined && (cwd === said || cwd.startsWith(join(said, '/')))) return said
  }
  for (let at = cwd; dirname(at) !== at; at = dirname(at)) if (existsSync(join(at, '.git'))) return at
  return cwd
}
