import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Linter} from '@presscheck/linter'
import type {RuleDescription} from '@presscheck/reporters'
import {ruleUrl} from '../rule-url.ts'

/** Describes the rules of a linter; those that come with Presscheck by their pages too. */
export function ruleDescriptions({rules}: Linter): (ruleId: string) => RuleDescription | undefined {
  const byId = new Map<string, Linter['rules'][number]>(rules.map((entry) => [entry.rule.id, entry]))
  return (ruleId) => {
    const entry = byId.get(ruleId)
    if (!entry) return undefined
    const {rule: {summary, why, confidence}, severity} = entry
    const usual = confidence === 'certain' ? 'error' : 'warning'
    return {summary, why, severity: severity === 'off' ? usual : severity, page: pageOf(ruleId)}
  }
}

/** The page of a rule in Markdown, as it is installed. */
function pageOf(ruleId: string): string | undefined {
  const url = ruleUrl(ruleId)
  if (url === undefined) return undefined
  const path = fileURLToPath(url)
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll(/<!--[^]*?-->\n?/g, '').trimEnd() + '\n' : undefined
}
