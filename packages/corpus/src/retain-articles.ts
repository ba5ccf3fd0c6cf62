import type {ArticleTable, Profile, TraceTable} from './profile.ts'
import {lanes} from './signature.ts'

/**
 * What a profile tells of some of its articles, by their keys. Of a complete profile it is that of these articles
 * alone; the words of pieces stay as they are.
 */
export function retainArticles(profile: Profile, keys: ReadonlySet<number>): Profile {
  const all = profile.articles.keys
  const rows = Uint32Array.from(all.keys()).filter((row) => keys.has(all[row] ?? -1))
  if (rows.length === all.length) return profile
  return {...profile, articles: rowsOf(profile.articles, rows), traces: tracesOf(profile, rows)}
}

function rowsOf(articles: ArticleTable, rows: Uint32Array): ArticleTable {
  const sample = rows.filter((row) => row < articles.languages.length)
  const signatures = new Uint8Array(sample.length * lanes)
  for (const [row, from] of sample.entries()) {
    signatures.set(articles.signatures.subarray(from * lanes, (from + 1) * lanes), row * lanes)
  }
  return {
    keys: Float64Array.from(rows, (row) => articles.keys[row] ?? 0),
    paths: Array.from(rows, (row) => articles.paths[row] ?? ''),
    languages: Array.from(sample, (row) => articles.languages[row] ?? ''),
    titleLengths: sample.map((row) => articles.titleLengths[row] ?? 0),
    isSigned: Uint8Array.from(sample, (row) => articles.isSigned[row] ?? 0),
    signatures,
  }
}

function tracesOf({articles: {keys}, traces}: Profile, rows: Uint32Array): TraceTable {
  const newRows = new Int32Array(keys.length).fill(-1)
  for (const [row, from] of rows.entries()) newRows[from] = row
  const prints: number[] = []
  const starts = [0]
  const articles: number[] = []
  for (const [index, print] of traces.prints.entries()) {
    for (let at = traces.starts[index] ?? 0; at < (traces.starts[index + 1] ?? 0); at++) {
      const row = newRows[traces.articles[at] ?? 0] ?? -1
      if (row >= 0) articles.push(row)
    }
    if (articles.length === starts.at(-1)) continue
    prints.push(print)
    starts.push(articles.length)
  }
  return {prints: Float64Array.from(prints), starts: Uint32Array.from(starts), articles: Uint32Array.from(articles)}
}
