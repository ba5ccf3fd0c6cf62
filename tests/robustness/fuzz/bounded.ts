import process from 'node:process'
import type {Target} from './target.ts'

/** Generous, for a machine that is busy and code that runs for the first time; what hangs, hangs for longer. */
const milliseconds = {atAll: 2000, perByte: 0.1} as const

/** Feeds a target. Throws where it does, and where it takes more time of the processor than its input is worth. */
export async function bearInTime(target: Target, input: Uint8Array): Promise<void> {
  const start = process.cpuUsage()
  await target.bear(input)
  const {user, system} = process.cpuUsage(start)
  const spent = (user + system) / 1000
  if (spent > milliseconds.atAll + milliseconds.perByte * input.length) {
    throw new Error(`${target.name}: ${input.length} bytes took ${spent.toFixed(0)} ms.`)
  }
}
