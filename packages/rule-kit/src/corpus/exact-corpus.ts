import type {Article} from '@presscheck/article'
import {shingleLength} from './comparable.ts'
import type {Corpus, Likeness, OtherArticles} from './corpus.ts'
import {bodyWords, type Piece, piecesOf} from './pieces.ts'

/**
 * A corpus that keeps every article and compares them word by word: what examples run on, and what says how right
 * a profile is. Its time grows with the square of the articles.
 */
export function exactCorpus(articles: readonly Article[]): Corpus {
  return {
    besides(article): OtherArticles {
      const others = articles.filter(({path}) => path !== article.path)
      return {
        total: others.length,
        recurrence(piece) {
          const found = others.filter((other) => has(other, piece)).map(({path}) => path ?? '').sort()
          return {count: found.length, exact: true, examples: found.slice(0, 3)}
        },
        alike: (least) => others
          .map((other): Likeness => ({path: other.path ?? '', similarity: jaccard(shinglesOf(article), shinglesOf(other))}))
          .filter(({similarity}) => similarity >= least)
          .sort((a, b) => b.similarity - a.similarity),
      }
    },
  }
}

function has(article: Article, {kind, comparable}: Piece): boolean {
  return piecesOf(article).some((piece) => piece.kind === kind && piece.comparable === comparable)
}

/** The different shingles of an article. */
export function shinglesOf(article: Article): ReadonlySet<string> {
  const words = bodyWords(article)
  const shingles = new Set<string>()
  for (const [start, word] of words.entries()) {
    const end = start + shingleLength(word)
    if (end <= words.length) shingles.add(words.slice(start, end).join(' '))
  }
  return shingles
}

/** Of the members that either set has, the share that both have; 0 for two empty sets. */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const member of one) if (other.has(member)) both++
  const either = one.size + other.size - both
  return either === 0 ? 0 : both / either
}
