import type {Severity} from '@presscheck/linter'
import {type Report, tally} from '../report.ts'
import type {Palette} from './paint.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']
const signs: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', info: '●'}

/** The last line: how much was found and in how many articles. Empty where there was no article. */
export function summary({articles}: Report, paint: Palette): string {
  const checked = articles.length
  if (checked === 0) return ''
  const fixed = articles.reduce((sum, article) => sum + article.fixed, 0)
  const fixedPart = fixed > 0 ? `, ${count(fixed, 'finding')} fixed` : ''
  const counts = tally(articles.flatMap(({findings}) => findings))
  const worst = severities.find((severity) => counts[severity] > 0)
  if (!worst) return `${paint.good('✔')} ${count(checked, 'article')} checked${fixedPart}, nothing to report\n`
  const numbers = severities.filter((severity) => counts[severity] > 0)
    .map((severity) => paint[severity](count(counts[severity], severity, severity === 'info' ? '' : 's')))
  const withFindings = articles.filter(({findings}) => findings.length > 0).length
  const where = checked === 1 ? '1 article' : `${withFindings} of ${checked} articles`
  const fixable = counts.fixable > 0 ? paint.faint(` (--fix repairs ${counts.fixable} of them)`) : ''
  return `${paint[worst](signs[worst])} ${numbers.join(', ')} in ${where}${fixedPart}${fixable}\n`
}

function count(number: number, noun: string, plural = 's'): string {
  return `${number} ${noun}${number === 1 ? '' : plural}`
}
