/**
 * Looks for strings further on in a text, from places that only move forward. What it found last is kept, so that
 * any number of openings without an ending cost one search.
 */
export class TextSearch {
  readonly #text: string
  readonly #found = new Map<string, number>()
  #blankLine = -1

  constructor(text: string) {
    this.#text = text
  }

  /** Where `wanted` next stands at or after `from`; -1 where it does not. */
  next(wanted: string, from: number): number {
    const known = this.#found.get(wanted)
    if (known !== undefined && known >= from) return known === Infinity ? -1 : known
    const at = this.#text.indexOf(wanted, from)
    this.#found.set(wanted, at < 0 ? Infinity : at)
    return at
  }

  /** The end of the last line before the next blank line, or of the text. */
  paragraphEnd(from: number): number {
    if (this.#blankLine < from) {
      const blank = /\n[ \t]*(?=\n|$)/g
      blank.lastIndex = from
      this.#blankLine = blank.exec(this.#text)?.index ?? this.#text.length
    }
    return this.#blankLine
  }
}
