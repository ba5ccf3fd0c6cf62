import type {Profile} from './profile.ts'
import {type FrequentPiece, frequentPieces} from './summary.ts'

/** What changed between two profiles of a corpus. Paths are in alphabetical order. */
export interface ProfileDiff {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Paths that both know, with other content. */
  readonly changed: readonly string[]
  /** Blocks that many articles have now and did not before; `before` is how many had it then. */
  readonly spread: readonly (FrequentPiece & {readonly before: number})[]
  /** Blocks that many articles had and have no longer; `after` is how many have it now. */
  readonly receded: readonly (FrequentPiece & {readonly after: number})[]
}

/** Compares two profiles; blocks that at least so many articles have count as recurring. */
export function diffOf(before: Profile, after: Profile, least: number): ProfileDiff {
  const [old, now] = [contentsOf(before), contentsOf(after)]
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort()
  return {
    added: paths.filter((path) => !old.has(path)),
    removed: paths.filter((path) => !now.has(path)),
    changed: paths.filter((path) => old.has(path) && now.has(path) && old.get(path) !== now.get(path)),
    spread: recurringOnlyIn(after, before, least).map(([piece, count]) => ({...piece, before: count})),
    receded: recurringOnlyIn(before, after, least).map(([piece, count]) => ({...piece, after: count})),
  }
}

/** By path, the keys of the articles there. */
function contentsOf({articles: {keys, paths}}: Profile): ReadonlyMap<string, string> {
  const contents = new Map<string, string>()
  for (const [row, path] of paths.entries()) contents.set(path, `${contents.get(path) ?? ''} ${keys[row] ?? ''}`)
  return contents
}

/** The blocks that recur in one profile and not in the other, each with how many articles there have it. */
function recurringOnlyIn(one: Profile, other: Profile, least: number): readonly (readonly [FrequentPiece, number])[] {
  const counts = new Map(frequentPieces(other, 'block', 1).map(({print, count}) => [print, count]))
  return frequentPieces(one, 'block', least)
    .map((piece) => [piece, counts.get(piece.print) ?? 0] as const)
    .filter(([, count]) => count < least)
}
