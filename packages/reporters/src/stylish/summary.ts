import type {Severity} from '@presscheck/linter'
import type {RunTally} from '../run-tally.ts'
import type {Palette} from './paint.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']
const signs: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', info: '●'}

/** The last line: how much was found and in how many articles. Empty where there was no article. */
export function summary(tally: RunTally, paint: Palette): string {
  if (tally.articles === 0) return ''
  const worst = severities.find((severity) => tally.all[severity] > 0)
  const sign = worst ? paint[worst](signs[worst]) : paint.good('✔')
  const {fixable} = tally.all
  const advice = fixable > 0 ? paint.faint(` (--fix repairs ${fixable} of them)`) : ''
  return `${sign} ${outcome(tally, (severity, text) => paint[severity](text))}${advice}\n`
}

/** The same as a sentence. */
export function plainSummary(tally: RunTally): string {
  return tally.articles === 0 ? '' : `${outcome(tally)}.\n`
}

/** In words, how much was found and in how many articles. */
export function outcome(
  {articles, withFindings, fixed, all}: RunTally,
  paint: (severity: Severity, text: string) => string = (_, text) => text,
): string {
  const fixedPart = fixed > 0 ? `, ${count(fixed, 'finding')} fixed` : ''
  if (all.total === 0) return `${count(articles, 'article')} checked${fixedPart}, nothing to report`
  const numbers = severities.filter((severity) => all[severity] > 0)
    .map((severity) => paint(severity, count(all[severity], severity, severity === 'info' ? '' : 's')))
  const where = articles === 1 ? '1 article' : `${withFindings} of ${articles} articles`
  return `${numbers.join(', ')} in ${where}${fixedPart}`
}

/** A number with its noun: `1 article`, `2 articles`. */
export function count(number: number, noun: string, plural = 's'): string {
  return `${number} ${noun}${number === 1 ? '' : plural}`
}
