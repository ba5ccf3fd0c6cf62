import {kind} from './character.ts'
import type {FoldedPhrase, Step} from './fold-phrase.ts'
import type {Folding} from './folding.ts'
import {followersOf} from './look-alikes.ts'
import {extendHash, isReadInPlace, longestPrefix, value, valueOf, type SieveData} from './sieve.ts'

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
    const firstOther = steps.findIndex((step) => step.kind !== kind.word)
    const length = firstOther < 0 ? steps.length : firstOther
    const letters = steps.slice(0, Math.min(length, longestPrefix)).map((step) => this.#give(step))
    if (length < longestPrefix) this.#markEnd(letters, steps[length + 1])
    else this.#mark(...letters)
    this.#markEnd(letters.slice(0, 1), steps.slice(1, 3).find((step) => step.kind === kind.word))
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

  /** Marks a whole word, and what follows after the blank or sign behind it. */
  #markEnd(word: readonly number[], after: Step | undefined): void {
    this.#mark(...word, value.boundary)
    this.#mark(...word, value.boundary, after?.kind === kind.word ? this.#give(after) : value.boundary)
  }

  #mark(...values: readonly number[]): void {
    this.#marks.add(values.reduce(extendHash, 0) >>> 0)
  }
}
