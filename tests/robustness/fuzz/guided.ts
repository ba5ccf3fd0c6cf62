import {Session} from 'node:inspector'
import process from 'node:process'
import fc from 'fast-check'
import {isLong} from '../length.ts'
import {bearInTime} from './bounded.ts'
import {inputs} from './inputs.ts'
import {mutate} from './mutate.ts'
import type {Target} from './target.ts'
import {targets} from './targets.ts'

// Looks for inputs that reach code which none before reached: an input that does is kept, and changed further.

const runsPerTarget = isLong ? 200_000 : 400
/** Asking what was reached takes longer than reaching it. */
const runsPerQuestion = 20

const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
const reached = new Set<string>()

/** Whether anything ran since the last question that never ran before. */
function reachesMore(): boolean {
  const before = reached.size
  session.post('Profiler.takePreciseCoverage', (error, {result}) => {
    if (error) throw error
    for (const {url, functions} of result) {
      if (!/[\\/]packages[\\/][a-z-]+[\\/]src[\\/]/.test(url)) continue
      for (const {ranges} of functions) {
        for (const {startOffset, endOffset, count} of ranges) if (count > 0) reached.add(`${url}:${startOffset}-${endOffset}`)
      }
    }
  })
  return reached.size > before
}

async function bear(target: Target, input: Uint8Array): Promise<void> {
  try {
    await bearInTime(target, input)
  } catch (error) {
    console.error(`${target.name} does not bear ${JSON.stringify(Buffer.from(input).toString('base64'))} (base64)`, error)
    process.exitCode = 1
  }
}

async function search(target: Target, known: Uint8Array[]): Promise<void> {
  for (let run = 0; run < runsPerTarget; run += runsPerQuestion) {
    const tries = Array.from({length: runsPerQuestion}, () => mutate(known, Math.random))
    for (const input of tries) await bear(target, input)
    if (reachesMore()) known.push(...tries)
  }
}

for (const target of targets) {
  const known = fc.sample(inputs, 20)
  for (const input of known) await bear(target, input)
  reachesMore()
  const before = reached.size
  await search(target, known)
  console.log(`${target.name}: ${reached.size - before} more places of the code reached, by ${known.length} inputs`)
}
