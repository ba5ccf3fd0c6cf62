import type {Spans} from './spans.ts'

/** The words of a text: runs of letters, marks and digits, with `'`, `’`, `-` and `.` kept inside them. */
export function scanWords(text: string): Spans {
  const found = [...text.matchAll(/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’.-][\p{L}\p{M}\p{N}_]+)*/gu)]
  return {
    length: found.length,
    starts: Uint32Array.from(found, (match) => match.index),
    ends: Uint32Array.from(found, (match) => match.index + match[0].length),
  }
}
