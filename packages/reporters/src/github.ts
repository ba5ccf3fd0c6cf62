import {machinePath} from './machine-path.ts'
import type {PlacedFinding} from './report.ts'
import type {Reporter} from './reporter.ts'
import {visible} from './stylish/visible.ts'

/** Workflow commands: GitHub shows them beside the lines of a pull request, ten of each severity for a step. */
export const github: Reporter = ({root}) => ({
  article: (report) => report.findings.map((finding) => command(machinePath(report, root), finding)).join(''),
  end: ({troubles}) => troubles.map((trouble) => `::error title=Presscheck::${data(trouble)}\n`).join(''),
})

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

function command(file: string, {start, end, severity, message, ruleId}: PlacedFinding): string {
  // Columns may be given within one line alone.
  const columns = start.line === end.line ? {col: start.column, endColumn: end.column} : {}
  const properties = {file, line: start.line, endLine: end.line, ...columns, title: `Presscheck ${ruleId}`}
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`).join(',')
  return `::${commands[severity]} ${list}::${data(visible(message))}\n`
}

/** As `escapeData` and `escapeProperty` of @actions/core. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
