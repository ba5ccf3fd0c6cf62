import {parseArticle} from '@presscheck/article'
import {formats, type HostileText, hostileTexts} from '../laws/hostile-texts.ts'

const small = 10_000
const factor = 10

/** Time grows as the length does, `factor` times; with its square it would grow `factor` times more. */
const mostGrowth = factor * 4

/** Below this a clock says nothing. In milliseconds of the processor. */
const shortest = 4

/** The least of three runs: what is collected and compiled in between is the cost of others. */
function cost({format, ofLength}: HostileText, length: number): number {
  const source = ofLength(length)
  let least = Infinity
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage()
    parseArticle(source, {format})
    const {user, system} = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return Math.max(least, shortest)
}

/** Measures that parsing takes time that grows with the length of the worst texts. Exits with 1 where it does not. */
let worst = {growth: 0, name: ''}
for (const text of formats.flatMap(hostileTexts)) {
  const before = cost(text, small)
  const growth = cost(text, small * factor) / before
  const name = `${text.format} of ${text.name}`
  if (growth > worst.growth) worst = {growth, name}
  if (growth < mostGrowth) continue
  console.error(`${name}: ${factor} times the length takes ${growth.toFixed(0)} times as long`)
  process.exitCode = 1
}
console.log(`Ten times the length takes ${worst.growth.toFixed(0)} times as long at worst: ${worst.name}`)
