import type {ArticleReport, PlacedFinding} from './report.ts'
import type {Reporter} from './reporter.ts'
import {visible} from './stylish/visible.ts'

/** A line a finding, as ESLint's formatter of this name writes it: editors and `$eslint-compact` of VS Code read it. */
export const compact: Reporter = () => ({
  article: (report) => report.findings.map((finding) => line(report, finding)).join(''),
  end: ({tally: {all: {total}}}) => total === 0 ? '' : `\n${total} ${total === 1 ? 'problem' : 'problems'}\n`,
})

const words = {error: 'Error', warning: 'Warning', info: 'Info'} as const

function line({name}: ArticleReport, {start, severity, message, ruleId}: PlacedFinding): string {
  return `${visible(name)}: line ${start.line}, col ${start.column}, ${words[severity]} - ${visible(message)} (${ruleId})\n`
}
