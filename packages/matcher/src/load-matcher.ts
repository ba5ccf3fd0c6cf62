import type {Matcher} from './matcher.ts'
import {PhraseMatcher} from './phrase-matcher.ts'
import {readTable} from './table.ts'

/**
 * Makes a matcher of the bytes that `compile` wrote. It looks into them without a copy: leave them as they are. Throws
 * a `TypeError` for any other bytes.
 */
export function loadMatcher(bytes: Uint8Array): Matcher {
  return new PhraseMatcher(readTable(bytes))
}
