import type {Located} from './model.ts'
import {ownCopy} from './own-copy.ts'
import type {Range} from './range.ts'

/**
 * A text made of pieces of a source. A piece as long as its source maps character by character; any other
 * (an entity, an escape) is one piece that a range covers whole.
 */
export class LocatedText implements Located {
  readonly text: string
  readonly #textStarts: readonly number[]
  readonly #sourceStarts: readonly number[]
  readonly #sourceEnds: readonly number[]

  /** The three lists run in parallel, a row a piece, in the order of the text. */
  constructor(
    text: string,
    textStarts: readonly number[],
    sourceStarts: readonly number[],
    sourceEnds: readonly number[],
  ) {
    this.text = text
    this.#textStarts = textStarts
    this.#sourceStarts = sourceStarts
    this.#sourceEnds = sourceEnds
  }

  locate(start = 0, end: number = this.text.length): Range {
    if (this.#textStarts.length === 0) return [0, 0]
    const first = this.#sourceAt(start, false)
    return end <= start ? [first, first] : [first, this.#sourceAt(end, true)]
  }

  #sourceAt(offset: number, isEnd: boolean): number {
    const piece = this.#pieceOf(isEnd ? offset - 1 : offset)
    const textStart = this.#textStarts[piece] ?? 0
    const textEnd = this.#textStarts[piece + 1] ?? this.text.length
    const sourceStart = this.#sourceStarts[piece] ?? 0
    const sourceEnd = this.#sourceEnds[piece] ?? 0
    if (sourceEnd - sourceStart === textEnd - textStart) return sourceStart + offset - textStart
    return isEnd || offset >= textEnd ? sourceEnd : sourceStart
  }

  #pieceOf(offset: number): number {
    let low = 0
    let high = this.#textStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#textStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Builds a `LocatedText` from left to right. */
export class LocatedTextBuilder {
  readonly #source: string
  #text = ''
  readonly #textStarts: number[] = []
  readonly #sourceStarts: number[] = []
  readonly #sourceEnds: number[] = []

  constructor(source: string) {
    this.#source = source
  }

  /** How long the text is so far. */
  get length(): number {
    return this.#text.length
  }

  /** Adds `source.slice(start, end)` as it is. */
  copy(start: number, end: number): this {
    return this.put(this.#source.slice(start, end), start, end)
  }

  /** Adds a text that stands for `source.slice(start, end)`: an entity decoded, a line break joined to a space. */
  put(text: string, start: number, end: number): this {
    if (text === '') return this
    const last = this.#sourceEnds.length - 1
    const isVerbatim = text.length === end - start
    if (isVerbatim && this.#sourceEnds[last] === start && this.#isVerbatim(last)) {
      this.#sourceEnds[last] = end
    } else {
      this.#textStarts.push(this.#text.length)
      this.#sourceStarts.push(start)
      this.#sourceEnds.push(end)
    }
    this.#text += text
    return this
  }

  build(): LocatedText {
    return new LocatedText(ownCopy(this.#text), this.#textStarts, this.#sourceStarts, this.#sourceEnds)
  }

  #isVerbatim(piece: number): boolean {
    const textLength = this.#text.length - (this.#textStarts[piece] ?? 0)
    return (this.#sourceEnds[piece] ?? 0) - (this.#sourceStarts[piece] ?? 0) === textLength
  }
}
