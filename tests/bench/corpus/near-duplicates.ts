import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import process from 'node:process'
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
  const started = cpuSeconds()
  const exact = exactPairs(articles, least)
  const outcomes: Outcome[] = [
    {name: 'exact Jaccard', pairs: new Set(exact.keys()), seconds: cpuSeconds() - started},
    byProfile(articles),
    ...byPython('datasketch 2.0.0, 192 permutations', ['datasketch_pairs.py'], articles, python),
    ...byPython('datatrove 0.10.1, 14 × 8', ['datatrove_pairs.py', '14', '8'], articles, python),
    ...byPython('datatrove 0.10.1, 24 × 8', ['datatrove_pairs.py', '24', '8'], articles, python),
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
  const started = cpuSeconds()
  const builder = new ProfileBuilder()
  for (const article of articles) builder.add(factsOf(article))
  const corpus = profileCorpus([{profile: builder.finish()}])
  const pairs = new Set<string>()
  for (const article of articles) {
    for (const {path} of corpus.besides(article).alike(least)) pairs.add(pairOf(article.path ?? '', path))
  }
  return {name: 'presscheck, 48 × 4', pairs, seconds: cpuSeconds() - started}
}

/** Asks a script for the pairs that a library of Python finds among the same words. */
function byPython(
  name: string, [script = '', ...args]: readonly string[], articles: readonly Article[], python: string,
): readonly Outcome[] {
  const input = articles.map((article) => `${article.path ?? ''}\t${bodyWords(article).join(' ')}\n`).join('')
  const {stdout, stderr, status} = spawnSync(
    python, [join(import.meta.dirname, script), ...args], {input, encoding: 'utf8', maxBuffer: 2 ** 28},
  )
  if (status !== 0) {
    console.warn(`Left out, for Python lacks it (pip install -r tests/bench/corpus/requirements.txt): ${name}`)
    return []
  }
  const pairs = new Set(stdout.trim().split('\n').map((line) => pairOf(...pathsOf(line))))
  return [{name, pairs, seconds: Number(stderr.trim().split('\n').at(-1))}]
}

/** What this process has computed so far: other work on the machine does not count. */
function cpuSeconds(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
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
