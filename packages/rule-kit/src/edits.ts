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

/**
 * One edit that makes several changes in order, none overlapping: what stands between them stays. Undefined where
 * there is none.
 */
export function joinEdits(source: string, edits: readonly Edit[]): Edit | undefined {
  const start = edits[0]?.range[0]
  const end = edits.at(-1)?.range[1]
  if (start === undefined || end === undefined) return undefined
  const shifted = edits.map(({range, text}): Edit => ({range: [range[0] - start, range[1] - start], text}))
  return {range: [start, end], text: applyEdits(source.slice(start, end), shifted)}
}
