import type {Article, Range} from '@presscheck/article'
import type {OtherArticles, PieceKind, Recurrence} from '@presscheck/rule-kit'
import {copiesOf, pieceOf} from './others.ts'

/** A value of the metadata that other articles have too, where it stands. */
export interface DuplicateField {
  readonly range: Range
  readonly text: string
  readonly recurrence: Recurrence
}

/** The value of a field that strangers have too; undefined where only copies of the whole article have it. */
export function duplicateField(article: Article, others: OtherArticles, kind: PieceKind): DuplicateField | undefined {
  const piece = pieceOf(article, kind)
  if (!piece?.range) return undefined
  const recurrence = others.recurrence(piece)
  if (recurrence.count === 0) return undefined
  const copies = copiesOf(article, others)
  if (recurrence.examples.every((path) => copies.has(path))) return undefined
  return {range: piece.range, text: piece.text, recurrence}
}
