import {type LanguageCode, languageOf, scanSentences, scanWords, type Spans} from '@presscheck/languages'
import {findDates} from './dates/find-dates.ts'
import type {BlockDraft} from './draft.ts'
import type {Block, BlockKind, DateMention, Hiding, Link, Mark, Place, Region} from './model.ts'
import type {Range} from './range.ts'

const nowhere: Place = {fromStart: -1, fromEnd: -1}

/** A block with its place in the article; what costs time is made on demand and kept. */
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
  readonly #draft: BlockDraft
  #prose: string | undefined
  #words: Spans | undefined
  #sentences: Spans | undefined
  #dates: readonly DateMention[] | undefined

  constructor(draft: BlockDraft, language: LanguageCode, place: Place = nowhere) {
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
    this.#draft = draft
  }

  locate(start?: number, end?: number): Range {
    return this.#draft.content.locate(start, end)
  }

  get prose(): string {
    return (this.#prose ??= maskForeign(this.text, this.marks))
  }

  get words(): Spans {
    return (this.#words ??= scanWords(this.prose))
  }

  get sentences(): Spans {
    return (this.#sentences ??= scanSentences(this.prose, languageOf(this.language)))
  }

  get dates(): readonly DateMention[] {
    return (this.#dates ??= findDates(this.prose, this.language))
  }
}

/** What is no part of the sentence it stands in. */
const foreign: ReadonlySet<Mark['kind']> = new Set(['code', 'generator', 'image'])

function maskForeign(text: string, marks: readonly Mark[]): string {
  let prose = ''
  let end = 0
  for (const mark of marks) {
    if (!foreign.has(mark.kind) || mark.end <= end) continue
    const start = Math.max(mark.start, end)
    prose += text.slice(end, start) + '\uFFFC'.repeat(mark.end - start)
    end = mark.end
  }
  return end === 0 ? text : prose + text.slice(end)
}
