import type {ArticleTable} from './profile.ts'
import {bands, lanes, lanesInBand, similarityOf} from './signature.ts'

/** Of very many articles that share a band, so many are looked at. */
const mostInBand = 256

/** A row of the table, and how like it is, from 0 to 1. */
export interface LikeRow {
  readonly row: number
  readonly similarity: number
}

/** Finds the articles whose signatures have a band in common with another (locality-sensitive hashing). */
export class LikenessIndex {
  readonly #articles: ArticleTable
  readonly #mask: number
  /** For each band, by the low bits of its hash, one more than the first row; 0 where there is none. */
  readonly #first: Uint32Array
  /** For each row and band, one more than the next row with the same bits. */
  readonly #next: Uint32Array

  constructor(articles: ArticleTable) {
    this.#articles = articles
    const rows = articles.languages.length
    const size = 2 ** Math.ceil(Math.log2(Math.max(rows, 2)))
    this.#mask = size - 1
    this.#first = new Uint32Array(size * bands)
    this.#next = new Uint32Array(rows * bands)
    for (let row = rows - 1; row >= 0; row--) {
      if (articles.isSigned[row] !== 1) continue
      for (let band = 0; band < bands; band++) {
        const slot = this.#slot(articles.signatures, row * lanes, band)
        this.#next[row * bands + band] = this.#first[slot] ?? 0
        this.#first[slot] = row + 1
      }
    }
  }

  /** Rows that are at least so like a signature, for which `counts` is true; the most like first. */
  find(signature: Uint8Array, least: number, counts: (row: number) => boolean): readonly LikeRow[] {
    const seen = new Set<number>()
    const found: LikeRow[] = []
    for (let band = 0; band < bands; band++) {
      let next = this.#first[this.#slot(signature, 0, band)] ?? 0
      for (let looked = 0; next > 0 && looked < mostInBand; looked++) {
        const row = next - 1
        next = this.#next[row * bands + band] ?? 0
        if (seen.has(row)) continue
        seen.add(row)
        const similarity = similarityOf(signature, 0, this.#articles.signatures, row * lanes)
        if (similarity >= least && counts(row)) found.push({row, similarity})
      }
    }
    return found.sort((a, b) => b.similarity - a.similarity || a.row - b.row)
  }

  #slot(signature: Uint8Array, at: number, band: number): number {
    let bits = band
    for (let lane = 0; lane < lanesInBand; lane++) {
      bits = Math.imul(bits ^ (signature[at + band * lanesInBand + lane] ?? 0), 0x01000193)
    }
    bits ^= bits >>> 15
    return band * (this.#mask + 1) + (bits & this.#mask)
  }
}
