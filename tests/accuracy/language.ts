import {parseArgs} from 'node:util'
import {keepSection} from './accuracy-page.ts'
import {hasCorpus} from './corpus.ts'
import {labelledTexts} from './language/labelled-texts.ts'
import {languageReport, missedLanguageGoals} from './language/report.ts'
import {scoreLanguages} from './language/score.ts'

/**
 * Measures how often the language of an article, a paragraph and a title is told by its words alone, and keeps the
 * table in the docs. `--misses` lists every failure.
 */
if (hasCorpus()) {
  const {values} = parseArgs({options: {misses: {type: 'boolean'}}})
  const scores = scoreLanguages(labelledTexts())
  const report = languageReport(scores)
  console.log(report)
  if (values.misses) console.log(scores.misses.join('\n'))
  keepSection('language', report)
  const missed = missedLanguageGoals(scores)
  for (const line of missed) console.error(`Missed: ${line}`)
  if (missed.length > 0) process.exitCode = 1
}
