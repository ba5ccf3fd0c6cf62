import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {ConfigError, loadConfig, resolveConfig} from '@presscheck/config'
import {BaselineError, entriesFor, KnownFindings, readBaseline, ResultCache} from '@presscheck/store'
import type {Target} from './target.ts'

const folder = mkdtempSync(join(tmpdir(), 'presscheck-fuzz-'))
process.on('exit', () => { rmSync(folder, {recursive: true, force: true}) })

function config(name: string, head: string): Target {
  return {
    name,
    async bear(input) {
      const file = join(folder, `presscheck.${name.replace(' ', '.')}`)
      writeFileSync(file, Buffer.concat([Buffer.from(head), input]))
      try {
        resolveConfig(await loadConfig(file, {allowCode: false}), join(folder, 'posts/a.md'))
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error
      }
    },
  }
}

/** What is read from a disk, where it may have been cut or written by anyone. */
export const fileTargets: readonly Target[] = [
  config('config json', ''),
  config('config yaml', ''),
  {
    name: 'baseline',
    bear(input) {
      const file = join(folder, 'baseline.jsonl')
      writeFileSync(file, input)
      try {
        const known = new KnownFindings(readBaseline(file), () => false)
        known.compare({file: 'a.md', source: '', findings: []})
        entriesFor({file: 'a.md', source: '', findings: []})
      } catch (error) {
        if (!(error instanceof BaselineError)) throw error
      }
    },
  },
  {
    name: 'cache',
    bear(input) {
      writeFileSync(join(folder, 'key.log'), input)
      const cache = new ResultCache(folder, 'key')
      for (const name of ['a.md', '']) cache.get(name, 'hash')
    },
  },
]
