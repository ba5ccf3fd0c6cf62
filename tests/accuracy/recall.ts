import {parseArgs} from 'node:util'
import {keepSection} from './accuracy-page.ts'
import {hasCorpus} from './corpus.ts'
import {cleanManuscripts} from './recall/clean-articles.ts'
import {keepRecall} from './recall/measurements.ts'
import {createTrial} from './recall/plant-and-find.ts'
import {planters} from './recall/planters.ts'
import {missedGoals, recallReport} from './recall/report.ts'

/**
 * Plants defects into clean articles and counts how many the right rules find. Keeps the table in the docs and the
 * share on the page of each rule. `--misses` lists what was not found, `--only TEXT` tries the planters of that name.
 */
if (hasCorpus()) {
  const {values: {misses, only = ''}} = parseArgs({options: {misses: {type: 'boolean'}, only: {type: 'string'}}})
  const trial = createTrial(cleanManuscripts())
  const chosen = planters.filter(({name, rules}) => (name ?? rules[0]).includes(only))
  const results = chosen.map((planter) => ({planter, recall: trial(planter)}))
  console.log(recallReport(results))
  if (misses) console.log(results.flatMap(({recall}) => recall.misses).join('\n'))
  if (only === '') {
    keepSection('recall', recallReport(results))
    keepRecall(results)
  }
  const missed = missedGoals(results)
  for (const line of missed) console.error(`Missed: ${line}`)
  if (missed.length > 0) process.exitCode = 1
}
