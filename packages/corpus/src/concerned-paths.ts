import type {PieceKind} from '@presscheck/rule-kit'
import {LikenessIndex} from './likeness-index.ts'
import {kindOf} from './print.ts'
import type {Profile} from './profile.ts'
import {placeOf} from './search.ts'
import {lanes} from './signature.ts'

/** What rules do not report: how many articles open alike, or are of one column. */
const forStatistics: ReadonlySet<PieceKind> = new Set(['opening', 'title-part'])

/** No rule can be set to a lower similarity. */
const leastLikeness = 0.2

/** The paths of the last profile whose articles share something with another article of any of them. */
export function concernedPaths(profiles: readonly Profile[]): ReadonlySet<string> {
  const last = profiles.at(-1)
  if (!last) return new Set()
  const {traces: {prints, starts, articles}, articles: {paths, isSigned, signatures}} = last
  const earlier = profiles.slice(0, -1)
  const rows = new Set<number>()
  for (const [index, print] of prints.entries()) {
    const [start = 0, end = 0] = [starts[index], starts[index + 1]]
    const isShared = end - start > 1 || earlier.some(({traces}) => placeOf(traces.prints, print) >= 0)
    if (!isShared || forStatistics.has(kindOf(print))) continue
    for (let at = start; at < end; at++) rows.add(articles[at] ?? 0)
  }
  const indexes = profiles.map((profile) => new LikenessIndex(profile.articles))
  for (let row = 0; row < isSigned.length; row++) {
    if (isSigned[row] !== 1 || rows.has(row)) continue
    const signature = signatures.subarray(row * lanes, (row + 1) * lanes)
    const isOther = (index: LikenessIndex) => (found: number) => found !== row || index !== indexes.at(-1)
    if (indexes.some((index) => index.find(signature, leastLikeness, isOther(index)).length > 0)) rows.add(row)
  }
  return new Set(Array.from(rows, (row) => paths[row] ?? ''))
}
