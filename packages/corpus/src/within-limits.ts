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
  if (hashes.length <= limit) return before
  return Math.min(before, hashes.slice().sort()[limit] ?? before)
}

function cutTraces({limits, thresholds, articles: {keys}, traces}: Profile): readonly [TraceTable, number] {
  const {prints, starts, articles} = traces
  if (thresholds.traces === hashLimit && articles.length <= limits.traces) return [traces, hashLimit]
  const ranks = new Float64Array(articles.length)
  for (const [index, print] of prints.entries()) {
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      ranks[at] = rankOfTrace(print, keys[articles[at] ?? 0] ?? 0)
    }
  }
  const threshold = lowered(ranks.filter((rank) => rank < thresholds.traces), limits.traces, thresholds.traces)
  const kept = {prints: prints.slice(), starts: new Uint32Array(prints.length + 1), articles: articles.slice()}
  let [print, place] = [0, 0]
  for (let index = 0; index < prints.length; index++) {
    const before = place
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++) {
      if ((ranks[at] ?? hashLimit) < threshold) kept.articles[place++] = articles[at] ?? 0
    }
    if (place === before) continue
    kept.prints[print++] = prints[index] ?? 0
    kept.starts[print] = place
  }
  const table = {
    prints: kept.prints.slice(0, print),
    starts: kept.starts.slice(0, print + 1),
    articles: kept.articles.slice(0, place),
  }
  return [table, threshold]
}

function cutTexts({limits, thresholds, texts}: Profile): readonly [TextTable, number] {
  const threshold = lowered(texts.priorities.filter((hash) => hash < thresholds.texts), limits.texts, thresholds.texts)
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
