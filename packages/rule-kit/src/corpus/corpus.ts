import type {Article} from '@presscheck/article'
import type {Piece} from './pieces.ts'

/** How often a piece of an article stands in other articles. */
export interface Recurrence {
  /** Other articles that have it; an estimate where a large corpus was sampled. */
  readonly count: number
  readonly exact: boolean
  /** Paths of some of them, in alphabetical order; at most three. */
  readonly examples: readonly string[]
}

/** Another article that says nearly the same. */
export interface Likeness {
  readonly path: string
  /** From 0 to 1: of the pairs of neighbouring words that either has, those that both have (Jaccard). */
  readonly similarity: number
}

/** What is known of the other articles, seen from one. The article itself is not among them, in whatever version. */
export interface OtherArticles {
  /** How many there are; an estimate where a large corpus was sampled. */
  readonly total: number
  recurrence(piece: Piece): Recurrence
  /** The articles most like it, best first; none that is less like it than `least`. Made on demand. */
  alike(least: number): readonly Likeness[]
}

/** Knowledge of many articles. */
export interface Corpus {
  besides(article: Article): OtherArticles
}
