import type {Block} from '@presscheck/article'
import {languageOf} from '@presscheck/languages'

const functionWords: ReadonlySet<string> = new Set(languageOf('en')?.lexicons.functionWords)

/**
 * Whether the plugin can have something to say about a block: it compares words of one sentence that only blanks
 * part, whatever their case.
 */
export function holdsRepeatedWord({prose, words: {length, starts, ends}}: Block): boolean {
  for (let word = 1; word < length; word++) {
    const [start = 0, end = 0] = [starts[word], ends[word]]
    const [previousStart = 0, previousEnd = 0] = [starts[word - 1], ends[word - 1]]
    if (end - start !== previousEnd - previousStart) continue
    if (prose.slice(start, end).toLowerCase() === prose.slice(previousStart, previousEnd).toLowerCase()) return true
  }
  return false
}

/** `GET get` names two things, and a name may double: `Duran Duran`. At the start of a sentence `The the` is a slip. */
export function isDeliberate(pair: string): boolean {
  const [first = '', second = ''] = pair.split(/\s+/)
  if (first === second) return first !== first.toLowerCase()
  return first !== second.charAt(0).toUpperCase() + second.slice(1) || !functionWords.has(second)
}
