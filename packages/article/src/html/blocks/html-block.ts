import type {BlockDraft} from '../../draft.ts'
import type {LocatedText} from '../../located-text.ts'
import type {Link, Mark} from '../../model.ts'
import type {HtmlElement} from '../tree/html-tree.ts'

/** A block of a page before it is known what part of the page it belongs to. */
export interface HtmlBlock extends BlockDraft {
  readonly content: LocatedText
  readonly level: number
  readonly marks: readonly Mark[]
  readonly links: readonly Link[]
  /** The index of the innermost section that holds it. */
  readonly section: number
  /** Characters of the text that lead elsewhere. */
  readonly linkedLength: number
}

/** An element that holds blocks: those from `first` up to `last`, without it. */
export interface HtmlSection {
  readonly element: HtmlElement
  /** The index of the section around it; -1 for the outermost. */
  readonly parent: number
  readonly first: number
  last: number
}
