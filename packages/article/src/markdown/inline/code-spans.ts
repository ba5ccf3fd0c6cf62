/** Finds the ends of code spans. Runs of backticks are counted once, when the first is asked for. */
export class CodeSpans {
  readonly #text: string
  #last: Map<number, number> | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Where the run that closes one of `size` backticks starts, at or after `from`; -1 where none does. */
  closing(size: number, from: number): number {
    if ((this.#runs().get(size) ?? -1) < from) return -1
    for (let at = this.#text.indexOf('`', from); at >= 0; at = this.#text.indexOf('`', at)) {
      const end = runEnd(this.#text, at)
      if (end - at === size) return at
      at = end
    }
    return -1
  }

  /** Where the last run of each size starts. */
  #runs(): ReadonlyMap<number, number> {
    if (this.#last) return this.#last
    this.#last = new Map()
    for (let at = this.#text.indexOf('`'); at >= 0; at = this.#text.indexOf('`', at)) {
      const end = runEnd(this.#text, at)
      this.#last.set(end - at, at)
      at = end
    }
    return this.#last
  }
}

/** Where the run of backticks at `at` ends. */
export function runEnd(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === 96) end++
  return end
}
