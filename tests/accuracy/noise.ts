import {keepSection} from './accuracy-page.ts'
import {hasCorpus} from './corpus.ts'
import {measureNoise} from './noise/measure-noise.ts'
import {missedNoise, noiseReport} from './noise/report.ts'

/** Measures how much `recommended` says about articles that nobody here wrote, and keeps the table in the docs. */
if (hasCorpus()) {
  const measured = measureNoise()
  const report = noiseReport(measured)
  console.log(report)
  keepSection('noise', report)
  const missed = missedNoise(measured)
  if (missed !== undefined) {
    console.error(`Missed: ${missed}`)
    process.exitCode = 1
  }
}
