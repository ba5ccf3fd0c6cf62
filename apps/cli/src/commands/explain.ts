import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {didYouMean} from '@presscheck/config'
import type {Rule} from '@presscheck/rule-kit'
import type {Arguments} from '../arguments.ts'
import {Problem} from '../problem.ts'
import {Project} from '../project.ts'
import {ruleUrl} from '../rule-url.ts'

/** The page of a rule, as it is installed; of one that a plugin of this folder brings, what its author says. */
export async function explain(args: Arguments, cwd: string): Promise<string> {
  const [id] = args.operands
  if (id === undefined) throw new Problem('Which rule? presscheck rules lists them all.')
  const {rules} = await new Project(args, cwd).linterFor(join(cwd, 'article.md'))
  const rule = rules.find((known) => known.rule.id === id)?.rule
  if (!rule) throw new Problem(`There is no rule ${id}.${didYouMean(id, rules.map((known) => known.rule.id))}`)
  const page = ruleUrl(id)
  return page === undefined ? ownWords(rule) : readFileSync(fileURLToPath(page), 'utf8').replaceAll(/<!--[^]*?-->\n?/g, '').trimEnd() + '\n'
}

function ownWords({id, summary, why, confidence, examples: {valid, invalid}}: Rule): string {
  const texts = (examples: readonly (string | {readonly text: string})[]) => (
    examples.map((example) => `    ${(typeof example === 'string' ? example : example.text).replaceAll('\n', '\n    ')}`)
  )
  return [
    `# ${id}`, summary, why, `- Confidence: ${confidence}.`,
    '## What it finds', ...texts(invalid),
    '## What it leaves alone', ...texts(valid),
  ].join('\n\n') + '\n'
}
