import type {ArticleTable} from './profile.ts'
import {lanes} from './signature.ts'

/** Articles of both tables, each once, and where the rows of each went. */
export interface MergedArticles {
  readonly articles: ArticleTable
  readonly rows: Uint32Array
  readonly otherRows: Uint32Array
}

/**
 * Merges two tables by key. Rows of one sample may come after rows that the other knows only by path: what is below the
 * lower threshold is in both samples wherever it is known, so the sample of the result is filled up to there.
 */
export function mergeArticles(one: ArticleTable, other: ArticleTable): MergedArticles {
  const rows = new Uint32Array(one.keys.length)
  const otherRows = new Uint32Array(other.keys.length)
  const total = one.keys.length + other.keys.length
  const keys = new Float64Array(total)
  const paths: string[] = []
  /** For each row of the result, the row of either table that it comes from; those of `other` are below zero. */
  const origins = new Int32Array(total)
  let [i, j, count] = [0, 0, 0]
  while (i < rows.length || j < otherRows.length) {
    const [a, b] = [one.keys[i] ?? Infinity, other.keys[j] ?? Infinity]
    keys[count] = Math.min(a, b)
    paths.push((a <= b ? one.paths[i] : other.paths[j]) ?? '')
    const isKnownToOne = a < b || (a === b && i < one.languages.length)
    origins[count] = isKnownToOne ? i : -1 - j
    if (a <= b) rows[i++] = count
    if (b <= a) otherRows[j++] = count
    count++
  }
  const sample = sampleOf(one, other, origins.slice(0, count))
  return {articles: {keys: keys.slice(0, count), paths, ...sample}, rows, otherRows}
}

type Sample = Pick<ArticleTable, 'languages' | 'titleLengths' | 'isSigned' | 'signatures'>

/** Rows from the first on, as long as they are known with all that a sample knows. */
function sampleOf(one: ArticleTable, other: ArticleTable, origins: Int32Array): Sample {
  const [known, otherKnown] = [one.languages.length, other.languages.length]
  const firstBare = origins.findIndex((origin) => origin >= 0 ? origin >= known : -1 - origin >= otherKnown)
  const size = firstBare < 0 ? origins.length : firstBare
  const languages: string[] = []
  const titleLengths = new Uint32Array(size)
  const isSigned = new Uint8Array(size)
  const signatures = new Uint8Array(size * lanes)
  for (let row = 0; row < size; row++) {
    const origin = origins[row] ?? 0
    const [table, from] = origin >= 0 ? [one, origin] : [other, -1 - origin]
    languages.push(table.languages[from] ?? '')
    titleLengths[row] = table.titleLengths[from] ?? 0
    isSigned[row] = table.isSigned[from] ?? 0
    signatures.set(table.signatures.subarray(from * lanes, (from + 1) * lanes), row * lanes)
  }
  return {languages, titleLengths, isSigned, signatures}
}
