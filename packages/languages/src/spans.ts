/** Where words or sentences stand in a text: entry `i` is the half-open UTF-16 range `[starts[i], ends[i])`. */
export interface Spans {
  readonly length: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/**
 * Spans while they are found. Plain lists: a block has some forty words, and typed arrays cost more to make than that
 * to fill.
 */
export class SpanList implements Spans {
  readonly starts: number[] = []
  readonly ends: number[] = []

  get length(): number {
    return this.starts.length
  }

  add(start: number, end: number): void {
    this.starts.push(start)
    this.ends.push(end)
  }
}
