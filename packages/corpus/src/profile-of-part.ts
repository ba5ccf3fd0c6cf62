import type {ArticleFacts} from './article-facts.ts'
import {hashLimit, hashPair} from './hash.ts'
import type {ArticleTable, Limits, Profile, TextTable, Thresholds, TraceTable} from './profile.ts'
import {lanes} from './signature.ts'
import {withinLimits} from './within-limits.ts'

/** The profile of a few articles, which are all in memory, without what has no place in it from `thresholds` on. */
export function profileOfPart(facts: readonly ArticleFacts[], limits: Limits, thresholds: Thresholds): Profile {
  const articles = [...new Map(facts.map((article) => [article.key, article])).values()].sort((a, b) => a.key - b.key)
  const profile = withinLimits({
    limits,
    thresholds,
    articles: articleTable(articles),
    traces: traceTable(articles),
    texts: textTable(articles),
  })
  return {...profile, texts: {...profile.texts, texts: profile.texts.texts.map(ownCopy)}}
}

/** A string that was cut out of another one keeps all of that in memory; its copy does not. */
function ownCopy(text: string): string {
  return [...text].join('')
}

function articleTable(articles: readonly ArticleFacts[]): ArticleTable {
  const signatures = new Uint8Array(articles.length * lanes)
  for (const [row, {signature}] of articles.entries()) if (signature) signatures.set(signature, row * lanes)
  return {
    keys: Float64Array.from(articles, ({key}) => key),
    paths: articles.map(({path}) => path),
    languages: articles.map(({language}) => language),
    titleLengths: Uint32Array.from(articles, ({titleLength}) => titleLength),
    isSigned: Uint8Array.from(articles, ({signature}) => signature ? 1 : 0),
    signatures,
  }
}

function traceTable(articles: readonly ArticleFacts[]): TraceTable {
  const rows = new Map<number, number[]>()
  for (const [row, {prints}] of articles.entries()) {
    for (const print of new Set(prints)) {
      const known = rows.get(print)
      if (known) known.push(row)
      else rows.set(print, [row])
    }
  }
  const prints = Float64Array.from(rows.keys()).sort()
  const starts = new Uint32Array(prints.length + 1)
  const places: number[] = []
  for (const [index, print] of prints.entries()) {
    for (const row of rows.get(print) ?? []) places.push(row)
    starts[index + 1] = places.length
  }
  return {prints, starts, articles: Uint32Array.from(places)}
}

function textTable(articles: readonly ArticleFacts[]): TextTable {
  const best = new Map<number, {priority: number; text: string; language: string}>()
  for (const {key, texts} of articles) {
    for (const [print, words] of texts) {
      const priority = hashPair(print, key)
      if (priority < (best.get(print)?.priority ?? hashLimit)) best.set(print, {...words, priority})
    }
  }
  const rows = [...best].sort(([a], [b]) => a - b)
  return {
    prints: Float64Array.from(rows, ([print]) => print),
    priorities: Float64Array.from(rows, ([, {priority}]) => priority),
    texts: rows.map(([, {text}]) => text),
    languages: rows.map(([, {language}]) => language),
  }
}
