import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import type {Article} from '@presscheck/article'
import {factsOf, ProfileBuilder, profileCorpus} from '@presscheck/corpus'
import {bodyWords} from '@presscheck/rule-kit'
import {edits, exactPairs, pairOf, plantArticles, type PlantedArticle} from './planted.ts'

/** From here on two articles are near duplicates. */
const least = 0.5

/** How one way of finding near duplicates did. */
interface Outcome {
  readonly name: string
  readonly pairs: ReadonlySet<string>
  readonly seconds: number
}

/** Rows of a table: what each way found of the pairs that are alike, and of planted copies by their edits. */
export function nearDuplicateRows(paragraphs: readonly string[], python: string): readonly (readonly string[])[] {
  const planted = plantArticles(paragraphs, 3000, 500, 5)
  const articles = planted.map(({article}) => article)
  const started = performance.now()
  const exact = exactPairs(articles, least)
  const outcomes: Outcome[] = [
    {name: 'exact Jaccard', pairs: new Set(exact.keys()), seconds: (performance.now() - started) / 1000},
    byProfile(articles),
    ...byDatasketch(articles, python),
  ]
  return outcomes.map(({name, pairs, seconds}) => {
    const right = [...pairs].filter((pair) => exact.has(pair)).length
    return [
      name, percent(right, pairs.size), percent(right, exact.size),
      ...edits.map((edit) => foundOf(planted, pairs, edit)),
      `${seconds.toFixed(1)} s`,
    ]
  })
}

function byProfile(articles: readonly Article[]): Outcome {
  const started = performance.now()
  const builder = new ProfileBuilder()
  for (const article of articles) builder.add(factsOf(article))
  const corpus = profileCorpus([{profile: builder.finish()}])
  const pairs = new Set<string>()
  for (const article of articles) {
    for (const {path} of corpus.besides(article).alike(least)) pairs.add(pairOf(article.path ?? '', path))
  }
  return {name: 'presscheck, 48 × 4', pairs, seconds: (performance.now() - started) / 1000}
}

function byDatasketch(articles: readonly Article[], python: string): readonly Outcome[] {
  const input = articles.map((article) => `${article.path ?? ''}\t${bodyWords(article).join(' ')}\n`).join('')
  const script = join(import.meta.dirname, 'datasketch_pairs.py')
  const {stdout, stderr, status} = spawnSync(python, [script], {input, encoding: 'utf8', maxBuffer: 2 ** 28})
  if (status !== 0) {
    console.warn('Left out, for Python lacks it: pip install datasketch')
    return []
  }
  const pairs = new Set(stdout.trim().split('\n').map((line) => pairOf(...pathsOf(line))))
  return [{name: 'datasketch 2.0.0, 192 permutations', pairs, seconds: Number(stderr.trim())}]
}

function pathsOf(line: string): readonly [string, string] {
  const [one = '', other = ''] = line.split(' ')
  return [one, other]
}

function foundOf(planted: readonly PlantedArticle[], pairs: ReadonlySet<string>, edit: number): string {
  const copies = planted.filter((one) => one.edit === edit)
  const found = copies.filter(({article, original = ''}) => pairs.has(pairOf(article.path ?? '', original)))
  return percent(found.length, copies.length)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(100 * part / whole).toFixed(1)} %`
}
