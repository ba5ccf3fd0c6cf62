import {join} from 'node:path'
import type {Language} from '@presscheck/languages'
import type {Rule} from '@presscheck/rule-kit'
import type {Arguments} from '../arguments.ts'
import {Project} from '../project.ts'
import {table} from './table.ts'

/** A line a language: its code, its name, and the rules of this folder that sleep for it. */
export async function listLanguages(args: Arguments, cwd: string): Promise<string> {
  const linter = await new Project(args, cwd).linterFor(join(cwd, 'article.md'))
  const rules = linter.rules.filter(({severity}) => severity !== 'off').map(({rule}) => rule)
  const rows = linter.languages.map((language) => {
    const asleep = rules.filter((rule) => sleeps(rule, language)).map(({id}) => id)
    const note = asleep.length === 0 ? 'all rules' : `asleep: ${asleep.join(', ')}`
    return [language.code, language.name, note]
  })
  return table(rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}

/** A rule sleeps for a language that it does not know, or whose folder lacks a list that it needs. */
function sleeps({languages: only, needs = []}: Rule, {code, lexicons}: Language): boolean {
  return (only !== undefined && !only.includes(code)) || needs.some((name) => lexicons[name] === undefined)
}
