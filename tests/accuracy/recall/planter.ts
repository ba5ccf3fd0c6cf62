import type {Manuscript, ManuscriptFormat, Piece} from './manuscript.ts'
import type {Random} from './random.ts'

/** Plants one kind of defect. */
export interface Planter {
  /** The rules of which any may find it; the first one's confidence sets the goal. */
  readonly rules: readonly [string, ...string[]]
  /** Counted apart from the rule under this name. */
  readonly name?: string
  /** True where the rule marks the telling words, not the line: any range inside of the planted text counts. */
  readonly isWithin?: boolean
  /** The formats that can have the defect; all by default. */
  readonly formats?: readonly ManuscriptFormat[]
  /** The languages of the articles that it is planted into; all by default. */
  readonly languages?: readonly string[]
  /** The article with the defect, marked; undefined where this article has no place for it. */
  plant(manuscript: Manuscript, random: Random, format: ManuscriptFormat): Manuscript | undefined
}

/** A paragraph of its own at the start, at the end or between. */
export function withParagraph(manuscript: Manuscript, random: Random, text: string): Manuscript {
  return withPiece(manuscript, random, {kind: 'paragraph', text})
}

export function withPiece(manuscript: Manuscript, random: Random, piece: Piece): Manuscript {
  const {pieces} = manuscript
  const at = random.pick([0, pieces.length, 1 + random.integer(pieces.length - 1)])
  return insertAt(manuscript, at, piece)
}

export function insertAt(manuscript: Manuscript, at: number, piece: Piece): Manuscript {
  return {...manuscript, pieces: manuscript.pieces.toSpliced(at, 0, piece)}
}

/** One paragraph of the article changed; those that `change` cannot use are passed over. */
export function withChanged(
  manuscript: Manuscript, random: Random, change: (text: string) => string | undefined,
): Manuscript | undefined {
  const {pieces} = manuscript
  const first = random.integer(pieces.length)
  for (let step = 0; step < pieces.length; step++) {
    const at = (first + step) % pieces.length
    const piece = pieces[at]
    const text = piece?.kind === 'paragraph' ? change(piece.text) : undefined
    if (text !== undefined) return {...manuscript, pieces: pieces.with(at, {kind: 'paragraph', text})}
  }
  return undefined
}

/** One match of `pattern` in a paragraph replaced by what `mend` makes of it. */
export function withMatch(
  manuscript: Manuscript, random: Random, pattern: RegExp, replace: (match: RegExpExecArray) => string,
): Manuscript | undefined {
  return withChanged(manuscript, random, (text) => {
    const matches = [...text.matchAll(pattern)]
    if (matches.length === 0) return undefined
    const match = random.pick(matches)
    return text.slice(0, match.index) + replace(match) + text.slice(match.index + match[0].length)
  })
}
