import type {Position} from './range.ts'

/** Makes lines and columns of offsets. `\n`, `\r\n` and a lone `\r` each end a line. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(source: string) {
    // Most texts know but one line ending, which is found without a look at each character.
    if (!source.includes('\r')) {
      for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) this.#starts.push(end + 1)
      return
    }
    for (let at = 0; at < source.length; at++) {
      const unit = source.charCodeAt(at)
      if (unit === 10 || (unit === 13 && source.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1)
    }
  }

  /** The place of an offset; one past the end is the place after the last character. */
  position(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1}
  }
}
