import type {LanguageCode, Spans} from '@presscheck/languages'
import {BlockWording} from './block-wording.ts'
import type {BlockDraft} from './draft.ts'
import type {Block, BlockKind, DateMention, Hiding, Link, Mark, Place, Region} from './model.ts'
import type {Range} from './range.ts'

const nowhere: Place = {fromStart: -1, fromEnd: -1}

/** A block with its place in the article. */
export class ArticleBlock implements Block {
  readonly kind: BlockKind
  readonly range: Range
  readonly text: string
  readonly level: number
  readonly region: Region
  readonly hidden: Hiding | undefined
  readonly marks: readonly Mark[]
  readonly links: readonly Link[]
  readonly language: LanguageCode
  readonly place: Place
  /** What it was made of. */
  readonly draft: BlockDraft
  readonly #wording: BlockWording

  constructor(draft: BlockDraft, language: LanguageCode, place: Place = nowhere, wording?: BlockWording) {
    this.kind = draft.kind
    this.range = draft.range
    this.text = draft.content.text
    this.level = draft.level ?? 0
    this.region = draft.region ?? 'main'
    this.hidden = draft.hidden
    this.marks = draft.marks ?? []
    this.links = draft.links ?? []
    this.language = language
    this.place = place
    this.draft = draft
    this.#wording = wording ?? new BlockWording(this.text, this.marks, language)
  }

  locate(start?: number, end?: number): Range {
    return this.draft.content.locate(start, end)
  }

  get wording(): object {
    return this.#wording
  }

  get prose(): string {
    return this.#wording.prose
  }

  get words(): Spans {
    return this.#wording.words
  }

  get sentences(): Spans {
    return this.#wording.sentences
  }

  get dates(): readonly DateMention[] {
    return this.#wording.dates
  }

  /** The same block elsewhere: what was worked out for it holds on. */
  movedTo(draft: BlockDraft, place: Place = nowhere): ArticleBlock {
    const {fromStart, fromEnd} = this.place
    const stays = draft === this.draft && place.fromStart === fromStart && place.fromEnd === fromEnd
    return stays ? this : new ArticleBlock(draft, this.language, place, this.#wording)
  }
}
