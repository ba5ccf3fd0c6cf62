import {readFileSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import * as v from 'valibot'
import {presscheck, repository} from './presscheck.ts'

/** A finding by its rule and the words that it talks about. */
export interface NamedFinding {
  readonly rule: string
  readonly words: string
  /** The article after each suggestion. */
  readonly suggested: readonly string[]
}

const edit = v.object({range: v.tuple([v.number(), v.number()]), text: v.string()})

const results = v.array(v.object({
  filePath: v.string(),
  messages: v.array(v.object({
    ruleId: v.string(),
    range: v.tuple([v.number(), v.number()]),
    suggestions: v.optional(v.array(v.object({fix: edit})), []),
  })),
}))

/** What the command finds in files, by their names with slashes; on one fixed day. */
export async function findingsIn(
  paths: readonly string[], cwd: string = repository,
): Promise<ReadonlyMap<string, readonly NamedFinding[]>> {
  const {out, err} = await presscheck([...paths, '--format', 'json', '--now', '2026-11-24'], {cwd})
  if (err !== '') throw new Error(err)
  return new Map(v.parse(results, JSON.parse(out)).map(({filePath, messages}) => {
    const source = readFileSync(resolve(cwd, filePath), 'utf8').replace(/^\uFEFF/, '')
    const findings = messages.map(({ruleId, range, suggestions}) => ({
      rule: ruleId,
      words: source.slice(...range),
      suggested: suggestions.map(({fix}) => source.slice(0, fix.range[0]) + fix.text + source.slice(fix.range[1])),
    }))
    return [relative(cwd, filePath).replaceAll('\\', '/'), findings]
  }))
}
