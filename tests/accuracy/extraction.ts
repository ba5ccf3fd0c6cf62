import {parseArgs} from 'node:util'
import {keepSection} from './accuracy-page.ts'
import {corpus, hasCorpus} from './corpus.ts'
import {readSample, readTestPages} from './extraction/pages.ts'
import {presscheck} from './extraction/presscheck.ts'
import {readability} from './extraction/readability.ts'
import {missedGoals, reportOf, type Scores} from './extraction/report.ts'
import {scoreSample} from './extraction/score-sample.ts'
import {scoreTestPages} from './extraction/score-test-pages.ts'

/**
 * Measures what the article package makes of web pages, beside Readability, and keeps the table in the docs.
 * `--misses` lists every failure. Exits with 1 where a goal is missed.
 */
function main(): void {
  const {values} = parseArgs({options: {misses: {type: 'boolean'}}})
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
  keepSection('extraction', report)
  const missed = missedGoals(ours)
  for (const line of missed) console.error(`Missed: ${line}`)
  if (missed.length > 0) process.exitCode = 1
}

main()
