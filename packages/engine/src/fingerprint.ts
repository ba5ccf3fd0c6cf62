import type {Finding} from '@presscheck/rule-kit'

/** How many characters on each side tell one place from another that says the same. */
const neighbourhood = 32

const lineBreak = /[\r\n]/

/**
 * What makes a finding the same after lines moved, a file was renamed or other paragraphs changed: its rule, its
 * words, and the nearest words of its own line. Sixteen hexadecimal digits.
 */
export function fingerprintOf(source: string, {ruleId, range: [start, end]}: Pick<Finding, 'ruleId' | 'range'>): string {
  // Twice as much is read, since normalising shortens it; never a whole line, which may be a whole file.
  const before = source.slice(Math.max(0, start - 2 * neighbourhood), start).split(lineBreak).at(-1) ?? ''
  const [after = ''] = source.slice(end, end + 2 * neighbourhood).split(lineBreak)
  return hash([
    ruleId,
    normalise(source.slice(start, end)),
    normalise(before).slice(-neighbourhood),
    normalise(after).slice(0, neighbourhood),
  ].join('\u0000'))
}

/** White space, case and markup signs change without changing what is said. */
function normalise(text: string): string {
  return text.toLowerCase().replaceAll(/[\s*_`>#|-]+/g, ' ').trim()
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
