import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {corpus, hasCorpus} from './corpus.ts'
import {readSample, readTestPages} from './extraction/pages.ts'
import {presscheck} from './extraction/presscheck.ts'
import {readability} from './extraction/readability.ts'
import {missedGoals, reportOf, type Scores} from './extraction/report.ts'
import {scoreSample} from './extraction/score-sample.ts'
import {scoreTestPages} from './extraction/score-test-pages.ts'

/**
 * Measures what the article package makes of web pages, beside Readability, and keeps the table in the docs.
 * `--misses` lists every failure; `--check` exits with 1 where a goal is missed.
 */
function main(): void {
  const {values} = parseArgs({options: {misses: {type: 'boolean'}, check: {type: 'boolean'}}})
  if (!hasCorpus()) return
  const sample = readSample(corpus)
  const testPages = readTestPages(corpus)
  const [ours, theirs] = [presscheck, readability].map((extractor): Scores => ({
    name: extractor.name, sample: scoreSample(extractor, sample), testPages: scoreTestPages(extractor, testPages),
  }))
  if (!ours || !theirs) return
  const report = reportOf([ours, theirs], {sample: sample.length, testPages: testPages.length})
  console.log(report)
  if (values.misses) console.log([...ours.sample.misses, ...ours.testPages.misses].join('\n'))
  keep(report)
  const missed = missedGoals(ours)
  for (const line of missed) console.error(`Missed: ${line}`)
  if (values.check && missed.length > 0) process.exitCode = 1
}

const docs = new URL('../../packages/article/docs/accuracy.md', import.meta.url)
const section = /(<!-- extraction -->\n)[^]*(<!-- \/extraction -->)/

function keep(report: string): void {
  const page = readFileSync(docs, 'utf8')
  writeFileSync(docs, page.replace(section, (_, start: string, end: string) => `${start}\n${report}\n\n${end}`))
}

main()
