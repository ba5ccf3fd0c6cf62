/** A phrase found in a text. */
export interface Hit {
  readonly phrase: number
  readonly start: number
  readonly end: number
  readonly isDisguised: boolean
  readonly isUnspaced: boolean
}

/** Hits of one text, kept in order of their end, then of their start, then of their phrase. */
export class Hits {
  readonly #hits: Hit[] = []

  /** Takes a hit that ends near the last one; so it moves past few others. */
  add(hit: Hit): void {
    let place = this.#hits.length
    for (let other = this.#hits[place - 1]; other && isBefore(hit, other); other = this.#hits[place - 1]) {
      this.#hits[place] = other
      place--
    }
    this.#hits[place] = hit
  }

  /** All hits but those of scripts without blanks that lie inside another such hit. */
  list(): readonly Hit[] {
    const longest: Hit[] = []
    const covered = new Set<Hit>()
    for (const hit of this.#hits) {
      if (!hit.isUnspaced) continue
      let last = longest.at(-1)
      while (last && covers(hit, last)) {
        covered.add(last)
        longest.pop()
        last = longest.at(-1)
      }
      if (last && covers(last, hit)) covered.add(hit)
      else longest.push(hit)
    }
    return covered.size > 0 ? this.#hits.filter((hit) => !covered.has(hit)) : this.#hits
  }
}

/** Whether a hit holds another and is longer. */
function covers(outer: Hit, inner: Hit): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
}

function isBefore(a: Hit, b: Hit): boolean {
  if (a.end !== b.end) return a.end < b.end
  return a.start !== b.start ? a.start < b.start : a.phrase < b.phrase
}
