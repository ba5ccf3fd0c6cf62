import {isBlank} from '../../blanks.ts'
import type {BlockDraft} from '../../draft.ts'
import {LocatedText, LocatedTextBuilder} from '../../located-text.ts'
import type {BlockKind, Link, Mark} from '../../model.ts'
import {ownCopy} from '../../own-copy.ts'
import type {Range} from '../../range.ts'
import {type Blank, isDroppedBetween} from './blank.ts'
import {partEdgeImages} from './edge-images.ts'

/** Where a mark or link begins: at the next character written, not at the blank before it. */
export interface Opening {
  readonly owner: BlockText
  start: number | undefined
}

/** What a link is, but for its place in the text. */
export type LinkFacts = Omit<Link, 'start' | 'end'>

/**
 * Writes the text of one block. Blanks wait until a word follows: so none stands at either end, and of two around
 * something that readers do not see only one is left.
 */
export class BlockText {
  readonly #source: string
  readonly #text: LocatedTextBuilder
  readonly #marks: Mark[] = []
  readonly #links: Link[] = []
  #waiting: Opening[] = []
  #blank: Blank | undefined
  #lastUnit = 0
  #hasProse = false
  #hasImage = false
  #imageDepth = 0

  constructor(source: string) {
    this.#source = source
    this.#text = new LocatedTextBuilder(source)
  }

  /** Adds prose of the source as it stands. */
  copy(start: number, end: number): void {
    let from = start
    let to = end
    if (this.#blank || this.#text.length === 0) while (from < to && isBlank(this.#source.charCodeAt(from))) from++
    if (from > start && !this.#blank) this.blank({text: this.#source.slice(start, from), from: start, to: from})
    while (to > from && isBlank(this.#source.charCodeAt(to - 1))) to--
    if (from < to) {
      this.#write(this.#source.slice(from, to), from, to)
      this.#hasProse ||= this.#imageDepth === 0
    }
    if (to < end) this.blank({text: this.#source.slice(to, end), from: to, to: end})
  }

  /** Adds a text that stands for a stretch of the source. */
  put(text: string, start: number, end: number): void {
    this.#write(text, start, end)
    this.#hasProse ||= this.#imageDepth === 0 && text.trim() !== ''
  }

  /** Adds code of the source as it stands, with its blanks. */
  copyCode(start: number, end: number): void {
    this.put(this.#source.slice(start, end), start, end)
  }

  /** Adds a stretch of the source that readers see otherwise: a shortcode, a formula. */
  copyForeign(start: number, end: number): void {
    this.#write(this.#source.slice(start, end), start, end)
  }

  /** Adds blanks or a line break, unless nothing but blanks came before. */
  blank(blank: Blank): void {
    if (this.#text.length === 0) return
    if (!this.#blank || blank.text === '\n') this.#blank = blank
  }

  open(): Opening {
    const opening: Opening = {owner: this, start: undefined}
    this.#waiting.push(opening)
    return opening
  }

  /** Marks what was written since `opening`; nothing where another block has begun since. */
  mark(kind: Mark['kind'], {owner, start}: Opening): void {
    if (owner === this && start !== undefined) this.#marks.push({kind, start, end: this.#text.length})
  }

  link(facts: LinkFacts, opening: Opening): void {
    if (opening.owner !== this) return
    const end = this.#text.length
    this.#links.push({...facts, url: ownCopy(facts.url), start: opening.start ?? end, end})
    this.mark(facts.kind, opening)
  }

  openImage(): Opening {
    this.#imageDepth++
    return this.open()
  }

  /** Ends the description of an image; it is not prose of the sentence around it. */
  closeImage(facts: LinkFacts, opening: Opening): void {
    if (opening.owner !== this) return
    this.#imageDepth--
    this.#hasImage = true
    this.link(facts, opening)
  }

  /** The block as it was written, and the images at its ends; nothing where a reader sees nothing of it. */
  finish(kind: BlockKind, range: Range, more: Pick<BlockDraft, 'level' | 'hidden'>): readonly BlockDraft[] {
    if (this.#text.length === 0 && this.#links.length === 0) return []
    const isPicture = !this.#hasProse && this.#hasImage
    const marks = isPicture ? this.#marks.filter((mark) => mark.kind !== 'image') : this.#marks
    const block: BlockDraft = {
      kind: isPicture ? 'caption' : this.#hasProse || this.#text.length === 0 ? kind : 'code',
      range,
      content: this.#text.length > 0 ? this.#text.build() : new LocatedText('', [0], [range[0]], [range[0]]),
      ...more,
      marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
      links: this.#links.sort((a, b) => a.range[0] - b.range[0]),
    }
    return this.#hasImage && this.#hasProse ? partEdgeImages(this.#source, block) : [block]
  }

  #write(text: string, start: number, end: number): void {
    if (this.#blank) {
      const {text: blank, from, to} = this.#blank
      if (!isDroppedBetween(this.#blank, this.#lastUnit, text.charCodeAt(0))) this.#text.put(blank, from, to)
      this.#blank = undefined
    }
    if (this.#waiting.length > 0) {
      for (const opening of this.#waiting) opening.start = this.#text.length
      this.#waiting = []
    }
    this.#text.put(text, start, end)
    this.#lastUnit = text.charCodeAt(text.length - 1)
  }
}
