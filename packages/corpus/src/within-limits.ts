import {hashLimit} from './hash.ts'
import type {ArticleTable, Profile, TextTable, TraceTable} from './profile.ts'
import {rankOfTrace} from './print.ts'
import {firstFrom} from './search.ts'
import {lanes} from './signature.ts'

/**
 * Leaves out of a profile what its thresholds forbid, and lowers these until the rest fits its limits. The new
 * threshold is the smallest hash that does not fit, a fact of the set alone: whatever was left out earlier had a
 * greater one. So it does not matter in which order, or in how many steps, a set comes to be cut.
 */
export function withinLimits(profile: Profile): Profile {
  const {limits, articles} = profile
  const [traces, traceThreshold] = cutTraces(profile)
  const [texts, textThreshold] = cutTexts(profile)
  const articleThreshold = Math.min(profile.thresholds.articles, articles.keys[limits.articles] ?? hashLimit)
  const rows = cutArticles(articles, traces, articleThreshold)
  return {
    limits,
    thresholds: {articles: articleThreshold, traces: traceThreshold, texts: textThreshold},
    articles: rows.articles,
    traces: rows.traces,
    texts,
  }
}

/** The threshold that leaves at most `limit` of some hashes below it, where `before` is one already. */
function lowered(hashes: Float64Array, limit: number, before: number): number {
  let count = 0
  for (const hash of hashes) if (hash < before) count++
  if (count <= limit) return before
  const below = new Float64Array(count)
  let place = 0
  for (const hash of hashes) if (hash < before) below[place++] = hash
  return below.sort()[limit] ?? before
}

function cutTraces(profile: Profile): readonly [TraceTable, number] {
  const {limits, thresholds, traces} = profile
  if (thresholds.traces === hashLimit && traces.articles.length <= limits.traces) return [traces, hashLimit]
  const ranks = ranksOf(profile)
  const threshold = lowered(ranks, limits.traces, thresholds.traces)
  return [tracesBelow(traces, ranks, threshold), threshold]
}

function ranksOf({articles: {keys}, traces: {prints, starts, articles}}: Profile): Float64Array {
  const ranks = new Float64Array(articles.length)
  for (const [index, print] of prints.entries()) {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      ranks[at] = rankOfTrace(print, keys[articles[at] ?? 0] ?? 0)
    }
  }
  return ranks
}

function tracesBelow({prints, starts, articles}: TraceTable, ranks: Float64Array, threshold: number): TraceTable {
  const stays = (at: number): boolean => (ranks[at] ?? hashLimit) < threshold
  const rows = new Uint32Array(ranks.reduce((count, rank) => rank < threshold ? count + 1 : count, 0))
  const ends = new Uint32Array(prints.length)
  let place = 0
  for (let index = 0; index < prints.length; index++) {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      if (stays(at)) rows[place++] = articles[at] ?? 0
    }
    ends[index] = place
  }
  const hasRows = (index: number): boolean => (ends[index] ?? 0) > (ends[index - 1] ?? 0)
  const count = ends.reduce((sum, _, index) => hasRows(index) ? sum + 1 : sum, 0)
  const kept = {prints: new Float64Array(count), starts: new Uint32Array(count + 1), articles: rows}
  let print = 0
  for (let index = 0; index < prints.length; index++) {
    if (!hasRows(index)) continue
    kept.prints[print++] = prints[index] ?? 0
    kept.starts[print] = ends[index] ?? 0
  }
  return kept
}

function cutTexts({limits, thresholds, texts}: Profile): readonly [TextTable, number] {
  const threshold = lowered(texts.priorities, limits.texts, thresholds.texts)
  if (threshold === hashLimit) return [texts, threshold]
  const stays = (_: unknown, row: number): boolean => (texts.priorities[row] ?? hashLimit) < threshold
  return [{
    prints: texts.prints.filter(stays),
    priorities: texts.priorities.filter(stays),
    texts: texts.texts.filter(stays),
    languages: texts.languages.filter(stays),
  }, threshold]
}

/** The articles of the sample, and of the others those that traces lead to. */
function cutArticles(
  articles: ArticleTable, traces: TraceTable, threshold: number,
): {readonly articles: ArticleTable; readonly traces: TraceTable} {
  const {keys} = articles
  const sample = firstFrom(keys, threshold)
  const isNeeded = new Uint8Array(keys.length).fill(1, 0, sample)
  for (const row of traces.articles) isNeeded[row] = 1
  const stays = (_: unknown, row: number): boolean => isNeeded[row] === 1
  const newRows = new Uint32Array(keys.length)
  let count = 0
  for (let row = 0; row < keys.length; row++) if (isNeeded[row] === 1) newRows[row] = count++
  const isWhole = count === keys.length
  return {
    articles: {
      keys: isWhole ? keys : keys.filter(stays),
      paths: isWhole ? articles.paths : articles.paths.filter(stays),
      languages: articles.languages.slice(0, sample),
      titleLengths: articles.titleLengths.slice(0, sample),
      isSigned: articles.isSigned.slice(0, sample),
      signatures: articles.signatures.slice(0, sample * lanes),
    },
    traces: isWhole ? traces : {...traces, articles: traces.articles.map((row) => newRows[row] ?? 0)},
  }
}
