import type {Block} from '@presscheck/article'

/** Words are compared by their first letters, so that `bridge` and `bridges` are one. */
const stemLength = 5

/**
 * The words of a block, or of a half-open part of its prose, that carry its topic: long ones and those with capitals or
 * figures, by their stems.
 */
export function topicWords(
  {prose, words: {length, starts, ends}}: Block, from = 0, to: number = prose.length,
): ReadonlySet<string> {
  const stems = new Set<string>()
  for (let word = 0; word < length; word++) {
    const [start = 0, end = 0] = [starts[word], ends[word]]
    if (start < from || end > to) continue
    const text = prose.slice(start, end)
    if (text.length > 3 || text !== text.toLowerCase()) stems.add(text.toLowerCase().slice(0, stemLength))
  }
  return stems
}

/** How many of some stems stand in any of the blocks. */
export function countShared(stems: ReadonlySet<string>, blocks: readonly Block[]): number {
  const missing = new Set(stems)
  for (const block of blocks) {
    if (missing.size === 0) break
    for (const stem of topicWords(block)) missing.delete(stem)
  }
  return stems.size - missing.size
}
