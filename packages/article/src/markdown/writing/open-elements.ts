import {blockTags, headingLevels, markKinds} from '../../html/tags.ts'
import type {BlockKind, Hiding, Mark} from '../../model.ts'
import type {Opening} from './block-text.ts'
import type {Address} from './html-attributes.ts'

/** What an element makes of the text in it. */
export interface OpenElement {
  readonly name: string
  /** Where its start tag begins in the source. */
  readonly from: number
  /** The blocks of Markdown that it stands in end it. */
  readonly isInline: boolean
  /** Text before, in and after it stands apart. */
  readonly startsBlock: boolean
  readonly kind: BlockKind | undefined
  readonly level: number
  readonly hidden: Hiding | undefined
  readonly mark: Mark['kind'] | undefined
  /** Where a link leads. */
  readonly address: Address | undefined
  /** Where it begins in the text of a block; undefined where it starts one. */
  opening: Opening | undefined
}

const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...Array.from(headingLevels.keys(), (name) => [name, 'heading'] as const),
  ['li', 'item'], ['blockquote', 'quote'], ['figcaption', 'caption'], ['caption', 'caption'], ['td', 'cell'],
  ['th', 'cell'],
])

/** An element that begins ends one of these, if it is the innermost. */
const endedBy: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li', 'p']], ['dt', ['dt', 'dd', 'p']], ['dd', ['dt', 'dd', 'p']], ['td', ['td', 'th', 'p']],
  ['th', ['td', 'th', 'p']], ['tr', ['tr', 'td', 'th', 'p']],
])

/** The HTML elements that are open at some point of a Markdown source; they may span its blocks. */
export class OpenElements {
  readonly #stack: OpenElement[] = []
  readonly #counts = new Map<string, number>()

  get innermost(): OpenElement | undefined {
    return this.#stack.at(-1)
  }

  push(name: string, from: number, hiding: Hiding | undefined, address: Address | undefined): OpenElement {
    const outer = this.innermost
    const isInline = !blockTags.has(name)
    const element: OpenElement = {
      name,
      from,
      isInline,
      startsBlock: !isInline || (hiding !== undefined && outer?.hidden === undefined),
      kind: kinds.get(name) ?? outer?.kind,
      level: this.#levelOf(name),
      hidden: outer?.hidden ?? hiding,
      mark: markKinds.get(name),
      address,
      opening: undefined,
    }
    this.#stack.push(element)
    this.#counts.set(name, this.#count(name) + 1)
    return element
  }

  /** Closes the innermost element of a name and all in it, the innermost first; none where none is open. */
  close(name: string): readonly OpenElement[] {
    const closed: OpenElement[] = []
    if (this.#count(name) === 0) return closed
    for (let element = this.#stack.pop(); element; element = this.#stack.pop()) {
      closed.push(element)
      this.#counts.set(element.name, this.#count(element.name) - 1)
      if (element.name === name) break
    }
    return closed
  }

  /** Closes what the start of an element implies the end of. */
  closeBefore(name: string): readonly OpenElement[] {
    const inner = this.innermost?.name ?? ''
    if (endedBy.get(name)?.includes(inner)) return this.close(inner)
    return blockTags.has(name) ? this.close('p') : []
  }

  /** Closes what no block of Markdown leaves open. */
  closeInline(): readonly OpenElement[] {
    const closed: OpenElement[] = []
    for (let element = this.innermost; element?.isInline; element = this.innermost) {
      closed.push(...this.close(element.name))
    }
    return closed
  }

  #levelOf(name: string): number {
    if (name === 'li') return this.#count('ul') + this.#count('ol')
    if (name === 'blockquote') return this.#count(name) + 1
    return headingLevels.get(name) ?? this.innermost?.level ?? 0
  }

  #count(name: string): number {
    return this.#counts.get(name) ?? 0
  }
}
