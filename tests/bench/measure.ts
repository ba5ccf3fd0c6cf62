import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

/** A command to measure, and where it runs. */
export interface Command {
  readonly name: string
  readonly argv: readonly [string, ...string[]]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** What one run cost: processor time of all threads and children, wall time, and memory at its peak. */
export interface Cost {
  readonly cpuMs: number
  readonly wallMs: number
  readonly peakMb: number
}

/** The costs of a command over several runs. */
export interface Measured {
  readonly command: Command
  readonly runs: readonly Cost[]
}

/** Where GNU time stands, which alone tells the memory of a foreign program. */
export const gnuTime = '/usr/bin/time'

/**
 * Runs the commands in turns, A B C A B C, so that what else the machine does falls on all of them alike; the first
 * turn warms the caches and is not counted. What they print and how they exit is not looked at: a linter that finds
 * something exits with 1. Throws where a command cannot start.
 */
export function measureInTurns(commands: readonly Command[], turns: number): readonly Measured[] {
  const runs = commands.map((): Cost[] => [])
  for (let turn = 0; turn <= turns; turn++) {
    commands.forEach((command, index) => {
      const cost = run(command)
      if (turn > 0) runs[index]?.push(cost)
    })
  }
  return commands.map((command, index) => ({command, runs: runs[index] ?? []}))
}

/** Bash reports the time of a child to the millisecond, GNU time its memory; each by itself lacks the other. */
const script = 'TIMEFORMAT="%U %S %R"; { time "$@" >/dev/null 2>&1 </dev/null; } 2>"$REPORT"'

function run({name, argv, cwd, env}: Command): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-bench-'))
  try {
    const [report, memory] = [join(folder, 'time'), join(folder, 'memory')]
    const {error} = spawnSync('bash', ['-c', script, 'bash', gnuTime, '-q', '-f', '%M', '-o', memory, ...argv], {
      ...(cwd !== undefined && {cwd}), env: {...process.env, ...env, REPORT: report},
    })
    if (error) throw error
    const [user = 0, system = 0, wall = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number)
    const peak = Number(readFileSync(memory, 'utf8').trim())
    if (!(peak > 0)) throw new Error(`${name} did not start: ${argv.join(' ')}`)
    return {cpuMs: (user + system) * 1000, wallMs: wall * 1000, peakMb: peak / 1024}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

/** How far the runs lie apart: half of the way from the smallest to the largest, as a share of the median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / 2 / median(values)
}
