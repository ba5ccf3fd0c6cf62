import type {Edit} from './finding.ts'

/**
 * Applies edits to a source, in any order given. Of two that overlap or touch at the same start, the one that
 * comes first stays and the other is left out.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  let result = ''
  let end = 0
  let lastStart = -1
  for (const {range, text} of ordered) {
    if (range[0] < end || range[0] === lastStart) continue
    result += source.slice(end, range[0]) + text
    lastStart = range[0]
    end = range[1]
  }
  return result + source.slice(end)
}
