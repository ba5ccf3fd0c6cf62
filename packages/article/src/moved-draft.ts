import type {BlockDraft} from './draft.ts'
import type {Link, Located} from './model.ts'
import type {Range} from './range.ts'

/** A block as it stands where an edit before it moved it: so many UTF-16 units on. */
export function movedDraft(draft: BlockDraft, by: number): BlockDraft {
  if (by === 0) return draft
  const {range, content, links} = draft
  return {
    ...draft,
    range: movedRange(range, by),
    content: content instanceof MovedText ? content.on(by) : new MovedText(content, by),
    ...links && {links: links.map((link) => movedLink(link, by))},
  }
}

export function movedRange([start, end]: Range, by: number): Range {
  return [start + by, end + by]
}

function movedLink(link: Link, by: number): Link {
  const {range, urlRange} = link
  return {...link, range: movedRange(range, by), urlRange: urlRange && movedRange(urlRange, by)}
}

class MovedText implements Located {
  readonly text: string
  readonly #located: Located
  readonly #by: number

  constructor(located: Located, by: number) {
    this.text = located.text
    this.#located = located
    this.#by = by
  }

  locate(start?: number, end?: number): Range {
    return movedRange(this.#located.locate(start, end), this.#by)
  }

  /** However often it moves, it moves the text that it once was. */
  on(by: number): Located {
    return new MovedText(this.#located, this.#by + by)
  }
}
