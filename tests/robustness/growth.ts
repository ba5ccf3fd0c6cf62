import process from 'node:process'
import {createLinter} from '@presscheck/linter'
import {isLong} from './length.ts'

// Measures that all rules take time that grows with the length of the worst texts. Exits with 1 where it does not.

const small = isLong ? 100_000 : 20_000
const factor = 10
/** With the square of the length, time would grow a hundred times. */
const mostGrowth = factor * 4
/** In milliseconds of the processor; below this a clock says nothing. */
const shortest = 20

const pieces = [
  ...Array.from('()[]{}<>"\'“”‘’«»„`*_~#|&;:,.!?/\\@%$^=+- \t\n\u00A0\u00AD\u200B\u202E\u0301\uFFFD桥。ع'), '([{', '[a](https://example.org/) ', '&amp;', '&nbsp;', 'Ã©', 'â€™',
  'e\u0301\u0302', 'word ', 'Word. ', 'a', 'A', '7 ', '7 May 2025 ', '12:30 ', 'www.example.org ', 'ann@example.org ', '[b]', '[b a="b" ', '{{', '%s ', 'TODO ',
  '<!-- presscheck-disable -->\n', '<!-- presscheck-disable-next-line -->\n', 'Data SGP\n\n', '\n\n', '# A\n\n', '- a\n', '| a | b |\n', '![a](b.png)\n\n', '"a" ', 'the the ', 'By Ann Lee\n\n',
]

const linter = createLinter({preset: 'strict', now: {year: 2026, month: 1, day: 31}})

function cost(piece: string, length: number, format: 'text' | 'markdown'): number {
  const source = `The bridge\n\n${piece.repeat(Math.ceil(length / piece.length))}`
  const start = process.cpuUsage()
  linter.lint(source, {format})
  const {user, system} = process.cpuUsage(start)
  return Math.max((user + system) / 1000, shortest)
}

let worst = {growth: 0, name: ''}
for (const format of ['text', 'markdown'] as const) {
  for (const piece of pieces) {
    const before = Math.max(cost(piece, small, format), cost(piece, small, format))
    const growth = cost(piece, small * factor, format) / before
    const name = `${format} of nothing but ${JSON.stringify(piece)}`
    if (growth > worst.growth) worst = {growth, name}
    if (growth < mostGrowth) continue
    console.error(`${name}: ${factor} times the length takes ${growth.toFixed(0)} times as long`)
    process.exitCode = 1
  }
}
console.log(`All rules: ten times the length takes ${worst.growth.toFixed(0)} times as long at worst: ${worst.name}`)
