import type {Output} from './output-file.ts'

/** More than this is not worth keeping; in characters of all reports. */
const most = 1 << 24

/** What the reports of a run say, kept as it is written. */
export class Transcript {
  #length = 0
  readonly #pieces: string[][] = []

  /** An output that is written to, and whose text is kept; `index` is that of its report. */
  of(index: number, output: Output): Output {
    const pieces: string[] = []
    this.#pieces[index] = pieces
    return {
      write: (text) => {
        output.write(text)
        this.#length += text.length
        if (this.#length <= most) pieces.push(text)
        else this.#pieces.forEach((all) => { all.length = 0 })
      },
      close: () => { output.close() },
    }
  }

  /** The texts of all reports in their order; undefined where they are too long to keep. */
  get texts(): readonly Buffer[] | undefined {
    return this.#length > most ? undefined : this.#pieces.map((pieces) => Buffer.from(pieces.join('')))
  }
}
