import {join} from 'node:path'
import type {Arguments} from '../arguments.ts'
import {Project} from '../project.ts'
import {table} from './table.ts'

/** A line a rule: its severity for an article in this folder, its id, and what it does. */
export async function listRules(args: Arguments, cwd: string): Promise<string> {
  const linter = await new Project(args, cwd).linterFor(join(cwd, 'article.md'))
  return table(linter.rules.map(({rule, severity}) => [severity, rule.id, rule.summary]))
}
