import {kind} from './character.ts'
import type {FoldedPhrase, Step} from './fold-phrase.ts'
import type {Folding} from './folding.ts'
import {followersOf} from './look-alikes.ts'
import {extendHash, isReadInPlace, longestPrefix, longestSecond, value, valueOf, type SieveData} from './sieve.ts'

/** Lists what the sieve lets pass: the beginnings of all phrases, written plainly and in single letters. */
export function listPrefixes(folding: Folding, phrases: readonly FoldedPhrase[]): SieveData {
  const prefixes = new Prefixes(folding)
  for (const {steps} of phrases) {
    const [first, second] = steps
    if (!first) continue
    if (first.kind === kind.word) prefixes.addWord(steps)
    else prefixes.addSingle(first, second)
  }
  return prefixes.list()
}

class Prefixes {
  readonly #folding: Folding
  readonly #values = new Map<number, number>()
  readonly #marks = new Set<number>()

  constructor(folding: Folding) {
    this.#folding = folding
  }

  addWord(steps: readonly Step[]): void {
    const word = this.#giveWord(steps, longestPrefix)
    const [gap, ...rest] = steps.slice(word.length)
    if (word.length === longestPrefix) this.#mark(...word)
    else this.#markEnd(word, gap?.kind === kind.blank ? this.#giveWord(rest, longestSecond) : [])
    const second = steps.slice(1, 3).find((step) => step.kind === kind.word)
    if (second) this.#markEnd(word.slice(0, 1), [this.#give(second)])
  }

  addSingle(first: Step, second: Step | undefined): void {
    const own = this.#give(first)
    if (!second || isReadInPlace(this.#folding.kindOf(first.leader)) || first.leader > 0xffff) this.#mark(own)
    else if (second.kind === kind.word || second.kind === kind.unspaced) this.#mark(own, this.#give(second))
    else {
      this.#mark(own, value.boundary)
      this.#mark(own, valueOf(second.leader, false))
    }
  }

  list(): SieveData {
    const letters = [...this.#values].sort(([a], [b]) => a - b)
    return {
      letters: Uint16Array.from(letters, ([letter]) => letter),
      values: Uint16Array.from(letters, ([, itsValue]) => itsValue),
      marks: Uint32Array.from([...this.#marks].sort((a, b) => a - b)),
    }
  }

  /** Gives a character and its look-alikes their value. */
  #give({leader, kind: itsKind}: Step): number {
    const own = valueOf(leader, itsKind === kind.word)
    for (const letter of followersOf(leader)) {
      if (letter <= 0xffff && !isReadInPlace(this.#folding.kindOf(letter))) this.#values.set(letter, own)
    }
    return own
  }

  /** Marks a whole word and the letters with which another must follow; any may if there are none. */
  #markEnd(word: readonly number[], second: readonly number[]): void {
    this.#mark(...word, value.boundary)
    if (second.length === 0) this.#mark(...word, value.boundary, value.anything)
    else this.#mark(...word, value.boundary, ...second, ...second.length < longestSecond ? [value.boundary] : [])
  }

  /** Gives values to the letters of the word with which some steps begin, but not to more than a number of them. */
  #giveWord(steps: readonly Step[], most: number): readonly number[] {
    const end = steps.findIndex((step) => step.kind !== kind.word)
    return steps.slice(0, Math.min(end < 0 ? steps.length : end, most)).map((step) => this.#give(step))
  }

  #mark(...values: readonly number[]): void {
    this.#marks.add(values.reduce(extendHash, 0) >>> 0)
  }
}
