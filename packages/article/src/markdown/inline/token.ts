import type {Mask} from '../masking/mask.ts'
import type {Range} from '../../range.ts'
import type {Tag} from './raw-html.ts'

/** Where a link leads, in the source; no range where nothing is written, or another file says it. */
export interface Target {
  readonly urlRange: Range | undefined
}

interface Piece<Type extends string> {
  readonly type: Type
  readonly from: number
  readonly to: number
}

/** A run of `*`, `_` or `~`. What neither closed nor opened a mark stands in the text, between the two. */
export interface Delimiter extends Piece<'delimiter'> {
  readonly unit: number
  readonly canOpen: boolean
  readonly canClose: boolean
  closed: number
  opened: number
}

/** `[` or `![`; a character like any other where no target was found for it. */
export interface LinkStart extends Piece<'linkStart'> {
  readonly isImage: boolean
  target: Target | undefined
}

/** From `]` to the end of the link. */
export interface LinkEnd extends Piece<'linkEnd'> {
  readonly start: LinkStart
}

/** A line break with the blanks around it. */
export interface Break extends Piece<'break'> {
  readonly isHard: boolean
}

/** What stands for another text: an entity, an escape. */
export interface Decoded extends Piece<'decoded'> {
  readonly text: string
}

/** Something with a content at `[contentFrom, contentTo)`: code, a comment, an element that holds no prose. */
export interface Enclosed extends Piece<'enclosed'> {
  readonly kind: 'code' | 'comment' | 'formula' | 'silent' | 'preformatted'
  readonly contentFrom: number
  readonly contentTo: number
}

/** A URL that links to itself. */
export interface Autolink extends Piece<'autolink'> {
  readonly contentFrom: number
  readonly contentTo: number
  /** What the URL begins with and the text does not. */
  readonly scheme: string
}

/**
 * A piece of a text that is not copied as it stands. Offsets are into the text that was scanned; what stands between
 * tokens is text.
 */
export type Token =
  | Delimiter | LinkStart | LinkEnd | Break | Decoded | Enclosed | Autolink
  /** Nothing a reader sees: a declaration, the mark of a note. */
  | Piece<'markup' | 'note'>
  | (Piece<'tag'> & {readonly tag: Tag})
  | (Piece<'mask'> & {readonly kind: Mask['kind']})

/** A pair of delimiters that marks what stands between them. */
export interface Pair {
  readonly kind: 'emphasis' | 'strong' | 'strike'
  readonly open: Delimiter
  readonly close: Delimiter
}

export interface Inlines {
  /** In the order of the text, never overlapping. */
  readonly tokens: readonly Token[]
  readonly pairs: readonly Pair[]
}
