import type {Block} from '@presscheck/article'

/** Words are compared by their first letters, so that `bridge` and `bridges` are one. */
const stemLength = 5

/** The words of a block that carry its topic: long ones and those with capitals or figures, by their stems. */
export function topicWords({prose, words: {length, starts, ends}}: Block): ReadonlySet<string> {
  const stems = new Set<string>()
  for (let word = 0; word < length; word++) {
    const text = prose.slice(starts[word], ends[word])
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
