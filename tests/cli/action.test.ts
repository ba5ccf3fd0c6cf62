import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import * as v from 'valibot'
import {parse} from 'yaml'
import {folderWith, repository} from './presscheck.ts'
import {clean, spammed} from './texts.ts'

const folder = join(repository, 'apps/action')
const action = v.parse(v.object({
  inputs: v.record(v.string(), v.object({default: v.string()})),
  runs: v.object({
    steps: v.array(v.object({run: v.optional(v.string()), env: v.optional(v.record(v.string(), v.string()), {})})),
  }),
}), parse(readFileSync(join(folder, 'action.yml'), 'utf8')))

/** Runs each step of the action that is a script, as a runner does; stops at the first that fails. */
function runSteps(cwd: string, inputs: Readonly<Record<string, string>>): {code: number | null; out: string} {
  const valueOf = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? ''
  const done: {code: number | null; out: string} = {code: 0, out: ''}
  for (const {run, env} of action.runs.steps) {
    if (run === undefined || done.code !== 0) continue
    const values = Object.entries(env).map(([name, value]): [string, string] => (
      [name, value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => valueOf(input))]
    ))
    const {status, stdout, stderr} = spawnSync('bash', ['-e', '-c', run], {
      cwd, encoding: 'utf8',
      env: {...Object.fromEntries(values), PATH: process.env['PATH'], GITHUB_ACTION_PATH: folder, GITHUB_WORKSPACE: cwd},
    })
    done.code = status
    done.out += stdout + stderr
  }
  return done
}

describe('the action for GitHub', () => {
  it('annotates findings, writes SARIF and fails the job', () => {
    const cwd = folderWith({'posts/a.md': spammed, 'posts/b.md': clean})
    const {code, out} = runSteps(cwd, {})
    expect(out).toMatch(/^::error file=posts\/a\.md,line=5.*no-isolated-spam/m)
    expect(code).toBe(1)
    const sarif: unknown = JSON.parse(readFileSync(join(cwd, 'presscheck.sarif'), 'utf8'))
    expect(sarif).toMatchObject({version: '2.1.0', runs: [{results: [{ruleId: 'spam/no-isolated-spam'}]}]})
  })

  it('takes arguments as the command line does', () => {
    const cwd = folderWith({'posts/a.md': spammed, 'posts/b.md': clean})
    expect(runSteps(cwd, {'arguments': 'posts/b.md --max-warnings 0', 'sarif-file': 'out/b.sarif'})).toMatchObject({code: 0})
    expect(readFileSync(join(cwd, 'out/b.sarif'), 'utf8')).toContain('2.1.0')
    expect(runSteps(cwd, {arguments: '--max-warnings many'})).toMatchObject({code: 2})
  })
})
