import type {Article, Block} from '@presscheck/article'
import type {Edit} from './finding.ts'

/**
 * The edit that takes a block out of its article. In text and Markdown its whole lines go, with the blank lines
 * that part it from what comes before (or after, for the first); in HTML and records what it says goes.
 */
export function deleteBlock({source, format}: Article, {range}: Block): Edit {
  if (format === 'html' || format === 'record') return {range, text: ''}
  let [start, end] = range
  while (start > 0 && !isLineEnd(source, start - 1)) start--
  while (end < source.length && !isLineEnd(source, end)) end++
  const before = skipBlanks(source, start, -1)
  if (before > 0) return {range: [before, end], text: ''}
  return {range: [0, skipBlanks(source, end, 1)], text: ''}
}

function isLineEnd(source: string, at: number): boolean {
  return source[at] === '\n' || source[at] === '\r'
}

/** Where the blanks end that stand before (`step` -1) or after (`step` 1) an offset. */
function skipBlanks(source: string, from: number, step: 1 | -1): number {
  let at = from
  const next = () => source[step > 0 ? at : at - 1]
  while (next() !== undefined && next()?.trim() === '') at += step
  return at
}
