import type {Candidate, Located, Origin} from '../model.ts'
import type {Range} from '../range.ts'

/** Where a value was read, before the field decides what it is worth. */
export interface Source {
  readonly content: Located
  readonly origin: Origin
  readonly key: string | undefined
}

/** A stretch of a located text that is located itself. */
export class LocatedPart implements Located {
  readonly text: string
  readonly #whole: Located
  readonly #start: number

  constructor(whole: Located, start: number, end: number) {
    this.text = whole.text.slice(start, end)
    this.#whole = whole
    this.#start = start
  }

  locate(start = 0, end: number = this.text.length): Range {
    return this.#whole.locate(this.#start + start, this.#start + end)
  }
}

/** A text without a place in the source: a path, an option, a vote. */
export class Unplaced implements Located {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  locate(): Range {
    return [0, 0]
  }
}

/** The text of a source without the blanks around it; undefined where nothing is left. */
export function trimmedContent({content}: Source): Located | undefined {
  const start = content.text.search(/\S/)
  if (start < 0) return undefined
  const end = content.text.trimEnd().length
  return end - start === content.text.length ? content : new LocatedPart(content, start, end)
}

/** A candidate over the whole of a located text. */
export function candidateOf<Value>(
  {origin, key}: Omit<Source, 'content'>, content: Located, value: Value,
): Candidate<Value> {
  return {
    value, origin, key,
    text: content.text,
    range: content instanceof Unplaced ? undefined : content.locate(),
    locate: (start, end) => content.locate(start, end),
  }
}
