import {applyEdits} from './edits.ts'
import type {Edit} from './finding.ts'

/** A fix may uncover another; more rounds than this mean that two rules undo each other. */
const mostRounds = 10

/** Applies fixes and looks again, until nothing is left to fix. */
export function fixUntilStable(source: string, fixesOf: (source: string) => readonly Edit[]): string {
  let current = source
  for (let round = 0; round < mostRounds; round++) {
    const next = applyEdits(current, fixesOf(current))
    if (next === current) return current
    current = next
  }
  return current
}
