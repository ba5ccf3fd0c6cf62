import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, describe, expect, it} from 'vitest'
import {generateRecords} from '../bench/corpus/records.ts'
import {paragraph} from '../cli/corpus/texts.ts'
import {binary, repository} from '../cli/presscheck.ts'
import {requirement} from '../requirements.ts'

/** Whether there is GNU parallel; asked only where it is required, for the test takes its time. */
function isThere(): boolean {
  if (!process.env['PRESSCHECK_REQUIRE']?.includes('parallel')) return false
  const {status, stdout} = spawnSync('parallel', ['--version'], {encoding: 'utf8'})
  return status === 0 && stdout.includes('GNU parallel')
}

const hasParallel = requirement('parallel', isThere(), 'npm run test:parallel, with apt-get install parallel')

describe.runIf(hasParallel)('GNU parallel, of which a worker is killed', {timeout: 300_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-parallel-'))
  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  const path = (name: string) => join(folder, name)
  const presscheck = [process.execPath, binary]
  const paragraphs = Array.from({length: 200}, (_, number) => `${paragraph(number)} It sails from the the pier.`)
  const records = [...generateRecords(paragraphs, 1200, 3)].map((record) => `${JSON.stringify(record)}\n`).join('')

  function alone(args: readonly string[]): string {
    return spawnSync(process.execPath, [binary, ...args], {input: records, encoding: 'utf8', maxBuffer: 2 ** 28}).stdout
  }

  it('writes what one process writes, to the byte', () => {
    writeFileSync(path('records.jsonl'), records)
    const expected = alone(['--jsonl', '--now', '2026-11-24'])
    alone(['profile', 'build', '--jsonl', '--output', path('expected.profile')])
    const worker = [join(import.meta.dirname, 'lose-a-worker.sh'), path('lost'), ...presscheck].join(' ')
    execFileSync(join(repository, 'docs/recipes/parallel/presscheck-parallel.sh'), [
      path('records.jsonl'), path('results.jsonl'), path('merged.profile'),
    ], {env: {...process.env, PRESSCHECK: worker, BLOCK: '300K', OPTIONS: '--now 2026-11-24'}})
    expect(readFileSync(path('lost/status'), 'utf8')).toBe('137\n')
    const lost = readFileSync(path('lost/said'), 'utf8')
    expect(lost.length).toBeGreaterThan(0)
    expect(lost.length).toBeLessThan(expected.length / 4)
    expect(readFileSync(path('results.jsonl'), 'utf8')).toBe(expected)
    expect(expected).toContain('prose/no-repeated-word')
    expect(readFileSync(path('merged.profile')).equals(readFileSync(path('expected.profile')))).toBe(true)
  })
})
