import {mergeArticles} from './merge-articles.ts'
import type {Limits, Profile, TextTable, TraceTable} from './profile.ts'
import {withinLimits} from './within-limits.ts'

/**
 * The profile of the articles of both. Associative, commutative and idempotent, to the byte; where limits differ, the
 * lower ones hold.
 */
export function mergeProfiles(one: Profile, other: Profile): Profile {
  const {articles, rows, otherRows} = mergeArticles(one.articles, other.articles)
  return withinLimits({
    limits: lower(one.limits, other.limits),
    thresholds: lower(one.thresholds, other.thresholds),
    articles,
    traces: mergeTraces(one.traces, rows, other.traces, otherRows),
    texts: mergeTexts(one.texts, other.texts),
  })
}

function lower(one: Limits, other: Limits): Limits {
  return {
    articles: Math.min(one.articles, other.articles),
    traces: Math.min(one.traces, other.traces),
    texts: Math.min(one.texts, other.texts),
  }
}

function mergeTraces(one: TraceTable, rows: Uint32Array, other: TraceTable, otherRows: Uint32Array): TraceTable {
  const prints = new Float64Array(one.prints.length + other.prints.length)
  const starts = new Uint32Array(prints.length + 1)
  const articles = new Uint32Array(one.articles.length + other.articles.length)
  let [i, j, count, place] = [0, 0, 0, 0]
  while (i < one.prints.length || j < other.prints.length) {
    const [a, b] = [one.prints[i] ?? Infinity, other.prints[j] ?? Infinity]
    const end = a <= b ? one.starts[i + 1] ?? 0 : 0
    const otherEnd = b <= a ? other.starts[j + 1] ?? 0 : 0
    let at = a <= b ? one.starts[i] ?? 0 : end
    let otherAt = b <= a ? other.starts[j] ?? 0 : otherEnd
    while (at < end || otherAt < otherEnd) {
      const row = at < end ? rows[one.articles[at] ?? 0] ?? 0 : Infinity
      const otherRow = otherAt < otherEnd ? otherRows[other.articles[otherAt] ?? 0] ?? 0 : Infinity
      articles[place++] = Math.min(row, otherRow)
      if (row <= otherRow) at++
      if (otherRow <= row) otherAt++
    }
    prints[count++] = Math.min(a, b)
    starts[count] = place
    if (a <= b) i++
    if (b <= a) j++
  }
  return {prints: prints.slice(0, count), starts: starts.slice(0, count + 1), articles: articles.slice(0, place)}
}

/** Of a print that both know, the words of the smaller priority stay: those of the same article in any order. */
function mergeTexts(one: TextTable, other: TextTable): TextTable {
  const prints: number[] = []
  const priorities: number[] = []
  const texts: string[] = []
  const languages: string[] = []
  const take = (table: TextTable, row: number): void => {
    prints.push(table.prints[row] ?? 0)
    priorities.push(table.priorities[row] ?? 0)
    texts.push(table.texts[row] ?? '')
    languages.push(table.languages[row] ?? '')
  }
  let [i, j] = [0, 0]
  while (i < one.prints.length || j < other.prints.length) {
    const [a, b] = [one.prints[i] ?? Infinity, other.prints[j] ?? Infinity]
    if (a < b || (a === b && (one.priorities[i] ?? 0) <= (other.priorities[j] ?? 0))) take(one, i)
    else take(other, j)
    if (a <= b) i++
    if (b <= a) j++
  }
  return {prints: Float64Array.from(prints), priorities: Float64Array.from(priorities), texts, languages}
}
