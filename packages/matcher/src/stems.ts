import {kind} from './character.ts'
import type {FoldedPhrase, Step} from './fold-phrase.ts'

/** No stem is longer, even if phrases share it. */
const longestStem = 12

/** No stem is lighter, unless it is its whole phrase. A letter of a script without blanks weighs double. */
const leastWeight = 6

/** Cuts from each phrase the first steps that tell it from all others. */
export function cutStems(phrases: readonly FoldedPhrase[]): readonly (readonly Step[])[] {
  const keys = phrases.map(({steps}) => steps.map(({leader}) => leader))
  const order = keys.map((_, phrase) => phrase).sort((a, b) => compareKeys(keys[a] ?? [], keys[b] ?? []))
  const lengths: number[] = []
  for (const [place, phrase] of order.entries()) {
    const key = keys[phrase] ?? []
    const before = countShared(key, keys[order[place - 1] ?? -1] ?? [])
    const after = countShared(key, keys[order[place + 1] ?? -1] ?? [])
    lengths[phrase] = Math.max(before, after) + 1
  }
  return phrases.map(({steps}, phrase) =>
    steps.slice(0, Math.min(Math.max(lengths[phrase] ?? 0, weighedLength(steps)), longestStem)))
}

function weighedLength(steps: readonly Step[]): number {
  let weight = 0
  const enough = steps.findIndex((step) => (weight += step.kind === kind.unspaced ? 2 : 1) >= leastWeight)
  return enough < 0 ? steps.length : enough + 1
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const shared = countShared(a, b)
  return (a[shared] ?? -1) - (b[shared] ?? -1)
}

function countShared(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}
