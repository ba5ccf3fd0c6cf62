/** Where words or sentences stand in a text: entry `i` is the half-open UTF-16 range `[starts[i], ends[i])`. */
export interface Spans {
  readonly length: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** Spans while they are found: grows as it is filled. */
export class SpanList {
  #length = 0
  #starts: Uint32Array
  #ends: Uint32Array

  constructor(expected: number) {
    this.#starts = new Uint32Array(expected)
    this.#ends = new Uint32Array(expected)
  }

  add(start: number, end: number): void {
    if (this.#length === this.#starts.length) {
      this.#starts = resized(this.#starts, this.#length * 2 + 8)
      this.#ends = resized(this.#ends, this.#length * 2 + 8)
    }
    this.#starts[this.#length] = start
    this.#ends[this.#length] = end
    this.#length++
  }

  finish(): Spans {
    return {
      length: this.#length,
      starts: this.#starts.slice(0, this.#length),
      ends: this.#ends.slice(0, this.#length),
    }
  }
}

function resized(values: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length)
  larger.set(values)
  return larger
}
