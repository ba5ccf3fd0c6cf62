import type {LanguageCode} from '@presscheck/languages'
import {hashLimit} from './hash.ts'

/** How much a profile holds at most, whatever the size of its corpus. What is beyond is sampled. */
export interface Limits {
  /** Articles that are known with their likeness. */
  readonly articles: number
  /** Places where a piece stands in an article. */
  readonly traces: number
  /** Pieces that are known with their words. */
  readonly texts: number
}

/** An article of 500 words leaves about 30 traces. */
export const usualLimits: Limits = {articles: 2 ** 18, traces: 2 ** 22, texts: 2 ** 14}

/** What a full profile of the usual limits has as a file, in bytes, with paths of some twenty characters. */
const usualSize = 100_000_000

/** The limits of a profile whose file shall have about so many bytes at most. */
export function limitsOfSize(bytes: number): Limits {
  const share = bytes / usualSize
  const scaled = (limit: number): number => Math.max(1, Math.round(limit * share))
  return {
    articles: scaled(usualLimits.articles), traces: scaled(usualLimits.traces), texts: scaled(usualLimits.texts),
  }
}

/**
 * What is below these was kept, what is not was left out: the smallest hash that did not fit. `hashLimit` where
 * everything fitted.
 */
export type Thresholds = Limits

/**
 * Articles by their keys, ascending. A key is the hash of path and content, so the rows whose key is below the
 * threshold are a fair sample; rows after them are there because traces lead to them, and know only their path.
 */
export interface ArticleTable {
  readonly keys: Float64Array
  readonly paths: readonly string[]
  /** For each row of the sample. */
  readonly languages: readonly LanguageCode[]
  /** For each row of the sample: characters of the title, 0 where it has none. */
  readonly titleLengths: Uint32Array
  /** For each row of the sample: whether it is long enough to be compared. */
  readonly isSigned: Uint8Array
  /** For each row of the sample. */
  readonly signatures: Uint8Array
}

/**
 * Which pieces stand in which articles. The rows of the articles that have piece `i`, ascending, are
 * `articles[starts[i]]` up to `articles[starts[i + 1]]`.
 */
export interface TraceTable {
  /** Ascending; see `print.ts`. */
  readonly prints: Float64Array
  readonly starts: Uint32Array
  readonly articles: Uint32Array
}

/** The words of some pieces by their prints, ascending: the more often a piece stands, the surer it is here. */
export interface TextTable {
  readonly prints: Float64Array
  /** The smallest `hashPair` of the print with the key of an article that has it: what decides who may stay. */
  readonly priorities: Float64Array
  /** As that article writes them. */
  readonly texts: readonly string[]
  readonly languages: readonly LanguageCode[]
}

/**
 * What a corpus contains, in a size that does not grow with it. It is a set: built in one go, in pieces, in any order,
 * or with an article twice, it is the same.
 */
export interface Profile {
  readonly limits: Limits
  readonly thresholds: Thresholds
  readonly articles: ArticleTable
  readonly traces: TraceTable
  readonly texts: TextTable
}

/** The profile of no article. */
export function emptyProfile(limits: Limits = usualLimits): Profile {
  return {
    limits,
    thresholds: {articles: hashLimit, traces: hashLimit, texts: hashLimit},
    articles: {
      keys: new Float64Array(), paths: [], languages: [], titleLengths: new Uint32Array(), isSigned: new Uint8Array(),
      signatures: new Uint8Array(),
    },
    traces: {prints: new Float64Array(), starts: new Uint32Array(1), articles: new Uint32Array()},
    texts: {prints: new Float64Array(), priorities: new Float64Array(), texts: [], languages: []},
  }
}

/** Whether nothing but words was left out: all articles and all traces are there. */
export function isComplete({thresholds}: Profile): boolean {
  return thresholds.articles === hashLimit && thresholds.traces === hashLimit
}
