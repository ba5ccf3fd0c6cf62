import {execFile, execFileSync, spawn} from 'node:child_process'
import {createReadStream, createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {pipeline} from 'node:stream/promises'
import {promisify} from 'node:util'
import {afterAll, describe, expect, it} from 'vitest'
import {corpusParagraphs, hasCorpus, writeRecords} from '../bench/corpus/write-records.ts'
import {binary, repository} from '../cli/presscheck.ts'
import {requirement} from '../requirements.ts'

/** The folder of pyspark, where Python has it. */
function sparkHome(): string | undefined {
  try {
    execFileSync('java', ['-version'], {stdio: 'ignore'})
    const script = 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'
    return execFileSync('python3', ['-c', script], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
  } catch {
    return undefined
  }
}

const home = process.env['PRESSCHECK_REQUIRE']?.includes('spark') ? sparkHome() : undefined
const hasSpark = requirement(
  'spark', home !== undefined && hasCorpus, 'npm run test:spark, with Java, pip install pyspark==4.3.0 and the corpus',
)
const count = 100_000

/** Two workers in processes of their own lint and learn; one is killed while it is at it. */
describe.runIf(hasSpark)('a cluster of which a worker is lost', {timeout: 15 * 60_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-spark-'))
  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  const path = (name: string) => join(folder, name)

  it(`writes of ${count} records what one process writes, to the byte`, async () => {
    await writeRecords(path('records.jsonl'), corpusParagraphs().map((text) => text.slice(0, 60)), count, 11)
    await single(['--jsonl', '--now', '2026-11-24'], path('expected.jsonl'))
    await single(['profile', 'build', '--jsonl', '--output', path('expected.profile')], path('said'))
    const said = await promisify(execFile)('python3', [
      join(repository, 'tests/spark/lose_a_worker.py'), join(repository, 'docs/recipes/spark/presscheck_spark.py'),
      path('records.jsonl'), path('results'), path('spark.profile'), process.execPath, binary,
    ], {env: {...process.env, SPARK_HOME: home}, maxBuffer: 2 ** 26})
    expect(said.stdout).toContain('8 partitions, 1 tasks failed and were run anew')
    const parts = readdirSync(path('results')).filter((name) => name.startsWith('part-')).sort()
    const results = Buffer.concat(parts.map((name) => readFileSync(join(path('results'), name))))
    expect(results.equals(readFileSync(path('expected.jsonl')))).toBe(true)
    expect(readFileSync(path('spark.profile')).equals(readFileSync(path('expected.profile')))).toBe(true)
  })

  async function single(args: readonly string[], output: string): Promise<void> {
    const child = spawn(process.execPath, [binary, ...args], {stdio: ['pipe', 'pipe', 'inherit']})
    await Promise.all([
      pipeline(createReadStream(path('records.jsonl')), child.stdin),
      pipeline(child.stdout, createWriteStream(output)),
    ])
  }
})
