/** Sums over stretches of a list in constant time. */
export class PrefixSums {
  readonly #sums: Float64Array

  constructor(values: readonly number[]) {
    this.#sums = new Float64Array(values.length + 1)
    for (let i = 0; i < values.length; i++) this.#sums[i + 1] = (this.#sums[i] ?? 0) + (values[i] ?? 0)
  }

  /** The sum from `first` up to `last`, without it. */
  between(first: number, last: number): number {
    return (this.#sums[last] ?? 0) - (this.#sums[first] ?? 0)
  }
}
