import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {phrases} from '@presscheck/languages/phrases'
import {hasCorpus} from '../accuracy/corpus.ts'
import {table} from '../accuracy/tables.ts'
import {type Claim, claims} from './claims.ts'
import {layOut} from './corpora.ts'
import {measureKeystrokes} from './keystrokes.ts'
import {type Cost, gnuTime, measureInTurns, median, spread} from './measure.ts'
import {installPeers} from './peers.ts'
import {type Race, races} from './races.ts'
import {sizes} from './sizes.ts'

/**
 * Measures what Presscheck costs against yardsticks and other tools, prints one table of ratios and keeps it in the
 * docs. `--only WORD` takes the rows that hold the word and keeps nothing; `--no-peers` leaves the other
 * tools out, `--no-yardsticks` the rest;
 * `--gate` keeps nothing, and fails where a ratio is half as much again as the one in the docs.
 */
const {values: {only, peers: withPeers, yardsticks: withYardsticks, gate}} = parseArgs({
  options: {
    only: {type: 'string'}, peers: {type: 'boolean', default: true}, yardsticks: {type: 'boolean', default: true},
    gate: {type: 'boolean', default: false},
  },
  allowNegative: true,
})
// Outside of the repository, for what its .gitignore names is left alone.
const folder = join(tmpdir(), 'presscheck-bench')
const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url))
/** What a busy machine may add to a kept ratio before the gate closes. */
const tolerance = 1.5
const phraseCount = 1000

if (!existsSync(gnuTime)) throw new Error(`${gnuTime} is missing: install GNU time (Debian: apt-get install time).`)
if (hasCorpus()) {
  mkdirSync(folder, {recursive: true})
  const phraseFile = join(folder, 'phrases.json')
  const inLatin = phrases.filter(({language}) => ['en', 'id', 'es', 'de', 'fr'].includes(language))
  writeFileSync(phraseFile, JSON.stringify([...new Set(inLatin.map(({phrase}) => phrase))].slice(0, phraseCount)))
  const corpora = layOut(join(folder, 'corpora'))
  const taken = (name: string): boolean => only === undefined || name.includes(only)
  const ownRows = withYardsticks ? [
    ...claims(corpora, phraseFile).filter(({what}) => taken(what)).map(judge), ...measureKeystrokes(corpora, taken),
  ] : []
  if (withYardsticks) report('yardsticks', table(
    ['What', 'Against', 'Ratio', 'Spread', 'At most', 'Stretch', 'Ours'], ownRows.map(({cells}) => cells),
  ))
  if (withPeers) {
    const raceRows = races(corpora, installPeers(join(folder, 'peers'))).filter(({peer}) => taken(peer)).map(run)
    report('races', table(
      ['Other tool', 'Its rules', 'Files', 'Times our CPU', 'Spread', 'At least', 'It', 'Ours'], raceRows,
    ))
  }
  report('sizes', table(['What ships', 'Size', 'At most'], sizes().map(({what, is, atMost, unit}) => (
    [what, `${unit === 'MB' ? is.toFixed(2) : is} ${unit}`, `${atMost} ${unit}`]
  ))))
  if (gate) closeGate(ownRows)
}

/** Fails where a ratio grew by more than a busy machine explains. */
function closeGate(rows: readonly {readonly what: string; readonly ratio: number}[]): void {
  const kept = readFileSync(page, 'utf8')
  for (const {what, ratio} of rows) {
    const line = kept.split('\n').find((each) => each.startsWith(`| ${what} |`))
    const before = Number(line?.split('|')[3])
    if (!(before > 0)) throw new Error(`docs/performance.md keeps no ratio for ${what}: npm run bench`)
    if (ratio <= before * tolerance) continue
    console.error(`Slower: ${what} takes ${ratio.toFixed(2)} times its yardstick, where ${before} is kept.`)
    process.exitCode = 1
  }
}

function judge({what, against, of, ours, theirs, atMost, stretch, turns}: Claim) {
  const [own, other] = measureInTurns([ours, theirs], turns)
  const value = (cost: Cost): number => of === 'cpu' ? cost.cpuMs : cost.peakMb
  const ratios = (own?.runs ?? []).map((cost, turn) => value(cost) / value(other?.runs[turn] ?? cost))
  const ratio = median((own?.runs ?? []).map(value)) / median((other?.runs ?? []).map(value))
  const cells = [
    what, against, ratio.toFixed(2), `± ${(spread(ratios) * 100).toFixed(0)}%`, atMost, stretch, costOf(own?.runs ?? []),
  ]
  console.log(cells.join(' | '))
  return {what, ratio, atMost, cells}
}

function run({peer, rules, files, ours, theirs, atLeast, turns}: Race): readonly (string | number)[] {
  const [own, other] = measureInTurns([ours, theirs], turns)
  const [mine, its] = [own?.runs ?? [], other?.runs ?? []]
  const ratio = median(its.map(({cpuMs}) => cpuMs)) / median(mine.map(({cpuMs}) => cpuMs))
  const ratios = its.map(({cpuMs}, turn) => cpuMs / (mine[turn]?.cpuMs ?? cpuMs))
  const cells = [
    peer, rules, files, ratio.toFixed(1), `± ${(spread(ratios) * 100).toFixed(0)}%`, atLeast, costOf(its), costOf(mine),
  ]
  console.log(cells.join(' | '))
  return cells
}

function costOf(runs: readonly Cost[]): string {
  const of = (pick: (cost: Cost) => number): string => median(runs.map(pick)).toFixed(0)
  return `${of(({cpuMs}) => cpuMs)} ms CPU, ${of(({wallMs}) => wallMs)} ms, ${of(({peakMb}) => peakMb)} MB`
}

/** Prints a table, and keeps it in the docs where it is whole. */
function report(section: 'yardsticks' | 'races' | 'sizes', rows: string): void {
  console.log(`\n${rows}`)
  if (only !== undefined || gate) return
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`
  const old = readFileSync(page, 'utf8')
  const place = new RegExp(`(<!-- ${section} -->\\n)[^]*(<!-- /${section} -->)`)
  if (!place.test(old)) throw new Error(`docs/performance.md has no section ${section}`)
  const text = section === 'sizes' ? rows : `${machine}\n\n${rows}`
  writeFileSync(page, old.replace(place, (_, start: string, end: string) => `${start}\n${text}\n\n${end}`))
}
