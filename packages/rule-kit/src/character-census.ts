import type {Article} from '@presscheck/article'
import {keptAnswer} from './kept-answer.ts'

/** Which characters a source holds. Exact for U+0000–00FF and U+2000–20FF, by blocks of 256 elsewhere. */
export interface CharacterCensus {
  /** False where no character of the inclusive range stands in the source; true where one may. */
  mayHold(first: number, last?: number): boolean
  /** Whether any of some ASCII characters stands in the source. */
  holdsAny(signs: string): boolean
}

/**
 * Counts the characters of an article once, so that each rule can tell in no time that it has nothing to do. After an
 * edit what was deleted still counts, and only what was inserted is looked at.
 */
export const censusOf: (article: Article) => CharacterCensus = keptAnswer<Census>(
  ({source}) => new Census(source),
  (before, {source}, {source: {start, end}}) => new Census(source.slice(start, end), before),
)

class Census implements CharacterCensus {
  /** The characters of U+0000–00FF, those of U+2000–20FF, and the blocks of 256. */
  readonly #seen: Uint8Array

  /** Counts the characters of a text, and all that were counted before. */
  constructor(text: string, before?: Census) {
    const seen = before ? before.#seen.slice() : new Uint8Array(3 * 256)
    for (let at = 0; at < text.length; at++) seen[slotOf(text.charCodeAt(at))] = 1
    this.#seen = seen
  }

  mayHold(first: number, last: number = first): boolean {
    for (let unit = first; unit <= last; unit++) {
      const slot = slotOf(unit)
      if (this.#seen[slot] === 1) return true
      if (slot >= 512) unit |= 255
    }
    return false
  }

  holdsAny(signs: string): boolean {
    for (let at = 0; at < signs.length; at++) if (this.#seen[signs.charCodeAt(at)] === 1) return true
    return false
  }
}

function slotOf(unit: number): number {
  const page = unit >>> 8
  return page === 0 ? unit : page === 0x20 ? 256 + (unit & 255) : 512 + page
}
