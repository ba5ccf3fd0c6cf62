import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {didYouMean, today} from '@presscheck/config'
import {createLinter} from '@presscheck/linter'
import type {Arguments} from '../arguments.ts'
import {Problem} from '../problem.ts'
import {ruleUrl} from '../rule-url.ts'

/** The page of a rule, as it is installed. */
export function explain({operands: [id]}: Arguments): string {
  const known: readonly string[] = createLinter({now: today()}).rules.map(({rule}) => rule.id)
  if (id === undefined) throw new Problem('Which rule? presscheck rules lists them all.')
  const page = known.includes(id) ? ruleUrl(id) : undefined
  if (page === undefined) throw new Problem(`There is no rule ${id}.${didYouMean(id, known)}`)
  return readFileSync(fileURLToPath(page), 'utf8').replaceAll(/<!--[^]*?-->\n?/g, '').trimEnd() + '\n'
}
