import {existsSync} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import type {BaselineEntry} from '@presscheck/store'
import {type Arguments, stdinName} from '../arguments.ts'
import type {Project} from '../project.ts'
import type {Baseline} from './baseline.ts'

/**
 * Which entries a run can judge: those of files that it checked, and of files that are gone from the folders it
 * walked, each if its rule was on. A run over changed lines judges none.
 */
export async function scopeOf(
  {inputs, rules, selection}: Arguments, cwd: string, project: Project, baseline: Baseline,
): Promise<(entry: BaselineEntry) => boolean> {
  if (selection.changedLines) return () => false
  const root = dirname(baseline.path)
  const {changes, filesFrom, shard} = selection
  const isPart = changes !== undefined || filesFrom !== undefined || shard !== undefined
  const walked = isPart ? [] : inputs.length === 0 ? ['.'] : inputs.filter((input) => input !== stdinName)
  const folders = walked.map((input) => join(resolve(cwd, input), sep))
  const isJudged = Object.keys(rules).length === 0 ? () => true : await activeRules(project, root)
  const isWalked = (file: string) => folders.some((folder) => file.startsWith(folder))
  return ({file, rule}) => {
    const path = join(root, file)
    return isJudged(rule) && (baseline.hasChecked(file) || (!existsSync(path) && isWalked(path)))
  }
}

/** Rules that the command line turned off for this run say nothing about their entries. */
async function activeRules(project: Project, root: string): Promise<(rule: string) => boolean> {
  const {rules} = await project.linterFor(join(root, 'article.md'))
  const off: ReadonlySet<string> = new Set(rules.filter(({severity}) => severity === 'off').map(({rule}) => rule.id))
  return (rule) => !off.has(rule)
}
