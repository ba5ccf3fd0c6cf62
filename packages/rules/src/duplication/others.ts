import type {Article, Block} from '@presscheck/article'
import {type OtherArticles, type Piece, type PieceKind, piecesOf} from '@presscheck/rule-kit'

/** Articles that are so like each other are one and its copy; what they share is no finding of its own. */
export const copyLikeness = 0.5

/** The one piece of a kind that an article has. */
export function pieceOf(article: Article, kind: PieceKind): Piece | undefined {
  return piecesOf(article).find((piece) => piece.kind === kind)
}

/** The articles that an article is a copy of, or nearly: those of the first few whose paths are known. */
export function copiesOf(article: Article, others: OtherArticles): ReadonlySet<string> {
  const whole = pieceOf(article, 'article')
  const same = whole ? others.recurrence(whole).examples : []
  return new Set([...same, ...others.alike(copyLikeness).map(({path}) => path)])
}

/** A block in italic or bold letters as a whole: a series introduces itself and its authors so, on purpose. */
export function isSetApart({marks, text}: Block): boolean {
  const marked = marks.filter(({kind}) => kind === 'emphasis' || kind === 'strong')
  return marked.reduce((sum, {start, end}) => sum + end - start, 0) > text.length * shareSetApart
}

const shareSetApart = 0.8

/** `1 other article`, `12 other articles`, `about 1200 other articles` where they were estimated. */
export function counted({count, exact}: {count: number; exact: boolean}): string {
  return `${exact ? '' : 'about '}${count} other ${count === 1 ? 'article' : 'articles'}`
}
