import type {Article} from '@presscheck/article'
import {bodyTexts, type Corpus, type Likeness, type OtherArticles, type Piece, type Recurrence} from '@presscheck/rule-kit'
import {hashLimit} from './hash.ts'
import {concernedPaths} from './concerned-paths.ts'
import {LikenessIndex} from './likeness-index.ts'
import {printOf, rankOfPrint, shareKept} from './print.ts'
import type {Profile} from './profile.ts'
import {placeOf} from './search.ts'
import {signatureOf} from './signature.ts'

/** A profile, and which of its articles are there no more or are known better from another one. */
export interface ProfileSource {
  readonly profile: Profile
  /** Whether the article of a path is there no more; asked only of those that would be named. */
  readonly isGone?: (path: string) => boolean
}

/** A corpus that can say without the article whether it has anything to tell of it. */
export interface ProfileCorpus extends Corpus {
  /** `path` is how profiles call the article, where it calls itself otherwise. */
  besides(article: Article, path?: string): OtherArticles
  /** False where no rule can say anything of the article at a path, which the last source knows as it is now. */
  concerns(path: string): boolean
}

/** What profiles tell of the articles that they hold. An article never meets itself, whatever its content was then. */
export function profileCorpus(sources: readonly ProfileSource[]): ProfileCorpus {
  const shelves = sources.map((source) => new Shelf(source))
  let concerned: ReadonlySet<string> | undefined
  return {
    concerns: (path) => (concerned ??= concernedPaths(sources.map(({profile}) => profile))).has(path),
    besides(article, path = article.path ?? ''): OtherArticles {
      return {
        total: shelves.reduce((sum, shelf) => sum + shelf.total(path), 0),
        recurrence: (piece) => shelves.map((shelf) => shelf.recurrence(piece, path)).reduce(add),
        alike: alikeFinder(shelves, article, path),
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
function alikeFinder(shelves: readonly Shelf[], article: Article, path: string): OtherArticles['alike'] {
  const known = new Map<number, readonly Likeness[]>()
  return (least) => {
    const found = known.get(least) ?? findAlike(shelves, article, path, least)
    known.set(least, found)
    return found
  }
}

function findAlike(
  shelves: readonly Shelf[], article: Article, path: string, least: number,
): readonly Likeness[] {
  const signature = signatureOf(bodyTexts(article))
  if (!signature) return []
  return shelves
    .flatMap((shelf) => shelf.alike(signature, path, least))
    .sort((a, b) => b.similarity - a.similarity || (a.path < b.path ? -1 : 1))
}

/** The rows of a print that count, and the first of their paths. */
interface Holders {
  readonly rows: Uint32Array
  readonly firstPaths: readonly string[]
}

/** Whether the article of a row counts, as far as anyone asked. */
const standing = {unknown: 0, counts: 1, leftOut: 2} as const

const noHolders: Holders = {rows: new Uint32Array(), firstPaths: []}

/** One profile, with what was looked up kept: a line that stands in all articles is not counted for each anew. */
class Shelf {
  readonly #profile: Profile
  readonly #standings: Uint8Array
  readonly #isGone: (path: string) => boolean
  readonly #rowsByPath = new Map<string, number[]>()
  readonly #holders = new Map<number, Holders>()
  readonly #total: number
  #likeness: LikenessIndex | undefined

  constructor({profile, isGone = () => false}: ProfileSource) {
    this.#profile = profile
    this.#isGone = isGone
    const {paths, languages} = profile.articles
    this.#standings = new Uint8Array(paths.length)
    for (const [row, path] of paths.entries()) {
      const rows = this.#rowsByPath.get(path)
      if (rows) rows.push(row)
      else this.#rowsByPath.set(path, [row])
    }
    const threshold = profile.thresholds.articles
    this.#total = Math.round(languages.length * hashLimit / threshold)
  }

  total(path: string): number {
    const own = this.#rowsByPath.get(path)?.length ?? 0
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
      .find(signature, least, (row) => articles.paths[row] !== path && this.#counts(row))
      .map(({row, similarity}) => ({path: articles.paths[row] ?? '', similarity}))
  }

  #counts(row: number): boolean {
    const known = this.#standings[row] ?? standing.unknown
    if (known !== standing.unknown) return known === standing.counts
    const counts = !this.#isGone(this.#profile.articles.paths[row] ?? '')
    this.#standings[row] = counts ? standing.counts : standing.leftOut
    return counts
  }

  #holdersOf(print: number): Holders {
    const known = this.#holders.get(print)
    if (known) return known
    const {traces: {prints, starts, articles}, articles: {paths}} = this.#profile
    const place = placeOf(prints, print)
    if (place < 0) return noHolders
    const rows = articles.slice(starts[place], starts[place + 1]).filter((row) => this.#counts(row))
    const all = [...new Set(Array.from(rows, (row) => paths[row] ?? ''))]
    const holders = {rows, firstPaths: all.sort().slice(0, mostExamples + 1)}
    if (rows.length > 1) this.#holders.set(print, holders)
    return holders
  }
}
