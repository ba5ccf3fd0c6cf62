/** Signs that one table holds at first; it grows by doubling. */
const firstCapacity = 4096

/**
 * Which candidates each sign speaks for, and by how many bits. The votes of a sign are chained from the last to the
 * first in parallel lists: every run that meets a script enters its thousands of signs, so entering must be cheap.
 */
export class VoteTable {
  private readonly last = new Map<string, number>()
  /** Where the vote before this one stands; 0 for none. */
  private previous = new Uint16Array(firstCapacity)
  private candidates = new Uint8Array(firstCapacity)
  private bits = new Float32Array(firstCapacity)
  private count = 0

  add(sign: string, candidate: number, bits: number): void {
    const at = ++this.count
    if (at === this.previous.length) this.grow()
    const before = this.last.get(sign)
    if (before !== undefined) this.previous[at] = before
    this.candidates[at] = candidate
    this.bits[at] = bits
    this.last.set(sign, at)
  }

  /** Adds what a sign says to the scores of the candidates; false where it says nothing. */
  vote(sign: string, scores: Float64Array): boolean {
    const last = this.last.get(sign)
    if (last === undefined) return false
    for (let at = last; at > 0; at = this.previous[at] ?? 0) {
      const candidate = this.candidates[at] ?? 0
      scores[candidate] = (scores[candidate] ?? 0) + (this.bits[at] ?? 0)
    }
    return true
  }

  /** Every sign that says something. */
  signs(): Iterable<string> {
    return this.last.keys()
  }

  private grow(): void {
    const capacity = this.previous.length * 2
    const {previous, candidates, bits} = this
    this.previous = new Uint16Array(capacity)
    this.candidates = new Uint8Array(capacity)
    this.bits = new Float32Array(capacity)
    this.previous.set(previous)
    this.candidates.set(candidates)
    this.bits.set(bits)
  }
}
