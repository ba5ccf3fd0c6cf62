import type {Count, RunTally} from '../run-tally.ts'
import {columns} from './display.ts'
import type {Palette} from './paint.ts'
import {visible} from './visible.ts'

const mostRows = 10

/** From this many findings on, counts say more than the findings themselves. */
const many = 50

/** Tables of what was found most, by rule and by article. Empty where a reader has seen it all anyway. */
export function counts(tally: RunTally, isWanted: boolean | undefined, paint: Palette): string {
  if (tally.all.total === 0 || !(isWanted ?? tally.all.total >= many)) return ''
  return `${table('By rule', tally.byRule, paint)}\n${table('By article', tally.byArticle, paint)}\n`
}

function table(heading: string, rows: readonly Count[], paint: Palette): string {
  const shown = rows.slice(0, mostRows)
  const width = Math.max(...shown.map(({total}) => columns(String(total))))
  const lines = shown.map(({name, total}) => `  ${String(total).padStart(width)}  ${visible(name)}`)
  const rest = rows.length - shown.length
  return [paint.strong(heading), ...lines, ...rest > 0 ? [paint.faint(`  and ${rest} more`)] : []].join('\n') + '\n'
}
