import type {LanguageCode} from '@presscheck/languages'
import type {
  BlockKind, Comment, Format, Hiding, Link, Located, Mark, MetadataEntry, Origin, Problem, Region,
} from './model.ts'
import type {Range} from './range.ts'

/** A block as a format's parser hands it over: what it could see, without what only the whole article tells. */
export interface BlockDraft {
  readonly kind: BlockKind
  readonly range: Range
  readonly content: Located
  readonly level?: number
  readonly region?: Region
  readonly hidden?: Hiding | undefined
  readonly marks?: readonly Mark[]
  readonly links?: readonly Link[]
  /** The language that the source declares for this block. */
  readonly language?: LanguageCode | undefined
}

export type FieldName =
  | 'title' | 'description' | 'authors' | 'published' | 'modified' | 'language' | 'canonical' | 'siteName'

/**
 * A value for a field that a parser saw outside the metadata: a `<title>`, a `<time>`, a byline element. Its text
 * is raw: bylines are cleaned and dates read where fields are made.
 */
export interface Reading {
  readonly field: FieldName
  readonly content: Located
  readonly origin: Origin
  readonly key?: string | undefined
}

/** What the parser of a format returns. */
export interface Draft {
  readonly format: Format
  /** In the order of the source, never overlapping. */
  readonly blocks: readonly BlockDraft[]
  readonly metadata: readonly MetadataEntry[]
  readonly frontMatter: Range | undefined
  readonly readings: readonly Reading[]
  readonly comments: readonly Comment[]
  readonly problems?: readonly Problem[]
}
