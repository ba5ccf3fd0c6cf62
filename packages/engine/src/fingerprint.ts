import type {Finding} from '@presscheck/rule-kit'

/** How many characters on each side tell one place from another that says the same. */
const neighbourhood = 32

/**
 * What makes a finding the same after lines moved, a file was renamed or other paragraphs changed: its rule, its
 * words, and the nearest words of its own line. Sixteen hexadecimal digits.
 */
export function fingerprintOf(source: string, {ruleId, range: [start, end]}: Finding): string {
  const lineStart = Math.max(lastBreak(source, start), start - neighbourhood * 2)
  const lineEnd = Math.min(nextBreak(source, end), end + neighbourhood * 2)
  const before = normalise(source.slice(lineStart, start)).slice(-neighbourhood)
  const after = normalise(source.slice(end, lineEnd)).slice(0, neighbourhood)
  return hash([ruleId, normalise(source.slice(start, end)), before, after].join('\u0000'))
}

/** White space, case and markup signs change without changing what is said. */
function normalise(text: string): string {
  return text.toLowerCase().replaceAll(/[\s*_`>#|-]+/g, ' ').trim()
}

function lastBreak(source: string, from: number): number {
  let at = from
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  return at
}

function nextBreak(source: string, from: number): number {
  let at = from
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++
  return at
}

/** Two rounds of 32-bit FNV-1a with different offsets: 64 bits are plenty to tell findings of one project apart. */
function hash(text: string): string {
  let [high, low] = [0x811c9dc5, 0xcbf29ce4]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit ^ (high >>> 15), 0x01000193)
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
