import type {Block} from '@presscheck/article'
import {languageOf} from '@presscheck/languages'

const functionWords: ReadonlySet<string> = new Set(languageOf('en')?.lexicons.functionWords)

/**
 * Whether the plugin can have something to say about a block: it compares words of one sentence that only blanks
 * part, whatever their case.
 */
export function holdsRepeatedWord({prose, words: {length, starts, ends}}: Block): boolean {
  let previousStart = 0
  let previousLength = 0
  for (let i = 0; i < length; i++) {
    const start = starts[i] ?? 0
    const wordLength = (ends[i] ?? 0) - start
    if (wordLength === previousLength && mayBeSame(prose.charCodeAt(start), prose.charCodeAt(previousStart))) {
      const word = prose.slice(start, start + wordLength).toLowerCase()
      if (word === prose.slice(previousStart, previousStart + wordLength).toLowerCase()) return true
    }
    previousStart = start
    previousLength = wordLength
  }
  return false
}

/** Whether two letters differ in nothing but their case; of letters beyond ASCII it may always be so. */
function mayBeSame(unit: number, other: number): boolean {
  return (unit | 0x20) === (other | 0x20) || unit > 0x7f || other > 0x7f
}

/** `GET get` names two things, and a name may double: `Duran Duran`. At the start of a sentence `The the` is a slip. */
export function isDeliberate(pair: string): boolean {
  const [first = '', second = ''] = pair.split(/\s+/)
  if (first === second) return first !== first.toLowerCase()
  return first !== second.charAt(0).toUpperCase() + second.slice(1) || !functionWords.has(second)
}
