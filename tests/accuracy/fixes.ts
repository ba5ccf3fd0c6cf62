import {createLinter} from '@presscheck/linter'
import {keepSection} from './accuracy-page.ts'
import {articlesOf, folders, today} from './articles.ts'
import {hasCorpus} from './corpus.ts'
import {applyFixes} from './fixes/apply-fixes.ts'
import {repairMisread} from './fixes/misread.ts'
import {breachesOf, fixesReport} from './fixes/report.ts'

/** Fixes every article of the corpus and keeps the table in the docs. Exits with 1 where a fix does harm. */
if (hasCorpus()) {
  const linter = createLinter({now: today, preset: 'strict'})
  const fixed = folders.flatMap((folder) => Array.from(articlesOf(folder), (file) => applyFixes(linter, file)))
  const misread = repairMisread()
  const report = fixesReport(fixed, misread)
  console.log(report)
  keepSection('fixes', report)
  const breaches = breachesOf(fixed, misread)
  for (const breach of breaches) console.error(`Breach: ${breach.slice(0, 300)}`)
  if (breaches.length > 0) process.exitCode = 1
}
