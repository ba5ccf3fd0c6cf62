import type {Severity} from '@presscheck/linter'
import type {RunTally} from '../run-tally.ts'
import type {Palette} from './paint.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']
const signs: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', info: '●'}

/** The last line: how much was found and in how many articles. Empty where there was no article. */
export function summary({articles, withFindings, fixed, all}: RunTally, paint: Palette): string {
  if (articles === 0) return ''
  const fixedPart = fixed > 0 ? `, ${count(fixed, 'finding')} fixed` : ''
  const worst = severities.find((severity) => all[severity] > 0)
  if (!worst) return `${paint.good('✔')} ${count(articles, 'article')} checked${fixedPart}, nothing to report\n`
  const numbers = severities.filter((severity) => all[severity] > 0)
    .map((severity) => paint[severity](count(all[severity], severity, severity === 'info' ? '' : 's')))
  const where = articles === 1 ? '1 article' : `${withFindings} of ${articles} articles`
  const fixable = all.fixable > 0 ? paint.faint(` (--fix repairs ${all.fixable} of them)`) : ''
  return `${paint[worst](signs[worst])} ${numbers.join(', ')} in ${where}${fixedPart}${fixable}\n`
}

function count(number: number, noun: string, plural = 's'): string {
  return `${number} ${noun}${number === 1 ? '' : plural}`
}
