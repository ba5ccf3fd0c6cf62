import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {table} from '../../accuracy/tables.ts'
import {binary, repository} from '../../cli/presscheck.ts'
import {nearDuplicateRows} from './near-duplicates.ts'
import {corpusParagraphs, hasCorpus, writeRecords} from './write-records.ts'

/**
 * Measures profiles and streams of records on generated corpora, and the search for near duplicates on planted ones.
 * `--sizes 1000,10000` says how many records; `--python PATH` which Python has what is in
 * requirements.txt; `--keep` writes the tables into the docs.
 */
const {values: {sizes, python, keep}} = parseArgs({
  options: {
    sizes: {type: 'string', default: '1000,10000,100000'}, python: {type: 'string', default: 'python3'},
    keep: {type: 'boolean', default: false},
  },
})
const folder = join(repository, 'node_modules/.cache/presscheck-bench/corpus')
const page = join(repository, 'docs/corpus.md')

if (!hasCorpus) throw new Error('The corpus is missing: it lies beside the clone.')
mkdirSync(folder, {recursive: true})
const paragraphs = corpusParagraphs()
const near = table(
  ['', 'precision', 'recall', '10 % changed', '20 % changed', '40 % changed', 'CPU time'], nearDuplicateRows(paragraphs, python),
)
console.log(near)
const growth: string[][] = []
for (const count of sizes.split(',').map(Number)) growth.push(await measure(count))
const scale = table(['records', 'input', 'profile build, CPU time', 'peak memory', 'profile', 'lint, CPU time', 'peak memory'], growth)
console.log(scale)
if (keep) {
  const text = readFileSync(page, 'utf8')
  writeFileSync(page, withBlock(withBlock(text, 'near-duplicates', near), 'scale', scale))
}

async function measure(count: number): Promise<string[]> {
  const records = join(folder, `${count}.jsonl`)
  const profile = join(folder, `${count}.profile`)
  if (!existsSync(records)) await writeRecords(records, paragraphs, count, 7)
  const build = timed(['profile', 'build', '--jsonl', '--output', profile], records)
  const lint = timed(['--jsonl', '--now', '2026-11-24'], records)
  return [
    String(count), megabytes(statSync(records).size), rate(count, build.seconds), `${build.megabytes} MB`,
    megabytes(statSync(profile).size), rate(count, lint.seconds), `${lint.megabytes} MB`,
  ]
}

/** Runs the command with records piped in, and asks GNU time what it took. */
function timed(args: readonly string[], records: string): {readonly seconds: number; readonly megabytes: number} {
  const said = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, binary, ...args], {
    stdio: [openSync(records, 'r'), 'ignore', 'pipe'], encoding: 'utf8',
  })
  const [user = '', system = '', kilobytes = ''] = said.stderr.trim().split('\n').at(-1)?.split(' ') ?? []
  return {seconds: Number(user) + Number(system), megabytes: Math.round(Number(kilobytes) / 1000)}
}

function rate(count: number, seconds: number): string {
  return `${seconds.toFixed(1)} s, ${(1000 * seconds / count).toFixed(2)} ms each`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function withBlock(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)]
  if (from < start.length || to < from) throw new Error(`docs/corpus.md has no place for ${name}: ${start} … ${end}`)
  return `${text.slice(0, from)}\n${content.trim()}\n${text.slice(to)}`
}
