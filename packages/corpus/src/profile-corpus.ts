import type {Article} from '@presscheck/article'
import {bodyWords, type Corpus, type Likeness, type OtherArticles, type Piece, type Recurrence} from '@presscheck/rule-kit'
import {hashLimit} from './hash.ts'
import {LikenessIndex} from './likeness-index.ts'
import {printOf, rankOfPrint, shareKept} from './print.ts'
import type {Profile} from './profile.ts'
import {placeOf} from './search.ts'
import {signatureOf} from './signature.ts'

/** A profile, and which of its articles are there no more or are known better from another one. */
export interface ProfileSource {
  readonly profile: Profile
  /** Whether the article of a path does not count; all count by default. */
  readonly isLeftOut?: (path: string) => boolean
}

/** What profiles tell of the articles that they hold. An article never meets itself, whatever its content was then. */
export function profileCorpus(sources: readonly ProfileSource[]): Corpus {
  const shelves = sources.map((source) => new Shelf(source))
  return {
    besides(article): OtherArticles {
      const path = article.path ?? ''
      return {
        total: shelves.reduce((sum, shelf) => sum + shelf.total(path), 0),
        recurrence: (piece) => shelves.map((shelf) => shelf.recurrence(piece, path)).reduce(add),
        alike: alikeFinder(shelves, article),
      }
    },
  }
}

const none: Recurrence = {count: 0, exact: true, examples: []}

/** So many examples are told. */
const mostExamples = 3

function add(one: Recurrence, other: Recurrence): Recurrence {
  return {
    count: one.count + other.count,
    exact: one.exact && other.exact,
    examples: [...one.examples, ...other.examples].sort().slice(0, mostExamples),
  }
}

/** Looks once for each similarity that rules ask for. */
function alikeFinder(shelves: readonly Shelf[], article: Article): OtherArticles['alike'] {
  const known = new Map<number, readonly Likeness[]>()
  return (least) => {
    const found = known.get(least) ?? findAlike(shelves, article, least)
    known.set(least, found)
    return found
  }
}

function findAlike(shelves: readonly Shelf[], article: Article, least: number): readonly Likeness[] {
  const signature = signatureOf(bodyWords(article))
  if (!signature) return []
  return shelves
    .flatMap((shelf) => shelf.alike(signature, article.path ?? '', least))
    .sort((a, b) => b.similarity - a.similarity || (a.path < b.path ? -1 : 1))
}

/** The rows of a print that count, and the first of their paths. */
interface Holders {
  readonly rows: Uint32Array
  readonly firstPaths: readonly string[]
}

const noHolders: Holders = {rows: new Uint32Array(), firstPaths: []}

/** One profile, with what was looked up kept: a line that stands in all articles is not counted for each anew. */
class Shelf {
  readonly #profile: Profile
  readonly #counts: Uint8Array
  readonly #rowsByPath = new Map<string, number[]>()
  readonly #holders = new Map<number, Holders>()
  readonly #total: number
  #likeness: LikenessIndex | undefined

  constructor({profile, isLeftOut = () => false}: ProfileSource) {
    this.#profile = profile
    const {paths, languages} = profile.articles
    this.#counts = Uint8Array.from(paths, (path) => isLeftOut(path) ? 0 : 1)
    for (const [row, path] of paths.entries()) {
      const rows = this.#rowsByPath.get(path)
      if (rows) rows.push(row)
      else this.#rowsByPath.set(path, [row])
    }
    const {threshold, sample} = {threshold: profile.thresholds.articles, sample: languages.length}
    const counted = this.#counts.subarray(0, sample).filter((counts) => counts === 1).length
    this.#total = threshold === hashLimit ? counted : Math.round(counted * hashLimit / threshold)
  }

  total(path: string): number {
    const own = this.#rowsByPath.get(path)?.filter((row) => this.#counts[row] === 1).length ?? 0
    return Math.max(0, this.#total - own)
  }

  recurrence(piece: Piece, path: string): Recurrence {
    const print = printOf(piece)
    const {rows, firstPaths} = this.#holdersOf(print)
    const own = this.#rowsByPath.get(path)?.filter((row) => placeOf(rows, row) >= 0).length ?? 0
    const seen = rows.length - own
    if (seen === 0) return none
    const {traces} = this.#profile.thresholds
    const exact = rankOfPrint(print) < traces
    return {
      count: exact ? seen : Math.round(seen / shareKept(print, traces)),
      exact,
      examples: firstPaths.filter((other) => other !== path).slice(0, mostExamples),
    }
  }

  alike(signature: Uint8Array, path: string, least: number): readonly Likeness[] {
    const {articles} = this.#profile
    this.#likeness ??= new LikenessIndex(articles)
    return this.#likeness
      .find(signature, least, (row) => this.#counts[row] === 1 && articles.paths[row] !== path)
      .map(({row, similarity}) => ({path: articles.paths[row] ?? '', similarity}))
  }

  #holdersOf(print: number): Holders {
    const known = this.#holders.get(print)
    if (known) return known
    const {traces: {prints, starts, articles}, articles: {paths}} = this.#profile
    const place = placeOf(prints, print)
    if (place < 0) return noHolders
    const rows = articles.slice(starts[place], starts[place + 1]).filter((row) => this.#counts[row] === 1)
    const all = [...new Set(Array.from(rows, (row) => paths[row] ?? ''))]
    const holders = {rows, firstPaths: all.sort().slice(0, mostExamples + 1)}
    if (rows.length > 1) this.#holders.set(print, holders)
    return holders
  }
}
