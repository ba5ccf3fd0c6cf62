import type {Finding, Rule} from '@presscheck/linter'
import {readMarks} from '@presscheck/rule-kit'
import measurements from '@presscheck/rules/measurements.json' with {type: 'json'}

/** What an editor says of a finding at rest: why it matters, how sure it is, what else it would find. In Markdown. */
export function explainFinding({message, ruleId}: Finding, rule: Rule | undefined, page: string | undefined): string {
  const link = page === undefined ? `\`${ruleId}\`` : `[${ruleId}](${page})`
  if (!rule) return `${message}\n\n${link}`
  return [message, rule.why, ...example(rule), `${link}: ${rule.confidence}${measured(ruleId)}.`].join('\n\n')
}

/** The first example that the rule itself brings along. */
function example({examples}: Rule): readonly string[] {
  const [first] = examples.invalid
  if (!first) return []
  const {text} = readMarks(first.text)
  const fence = text.includes('```') ? '~~~~' : '```'
  return [`For example:\n\n${fence}text\n${text.trim()}\n${fence}`]
}

interface Measurement {
  readonly read: number
  readonly right: number
}

function measured(ruleId: string): string {
  const all: Readonly<Record<string, Measurement>> = measurements
  const found = all[ruleId]
  if (!found || found.read === 0) return ''
  return `; ${found.right} of ${found.read} findings in real articles were right`
}
