import type {Edit, Position} from '@presscheck/linter'
import {machinePath} from './machine-path.ts'
import type {ArticleReport, Placed, PlacedFinding} from './report.ts'
import type {Reporter} from './reporter.ts'
import {visible} from './stylish/visible.ts'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

/** The Reviewdog Diagnostic Format. Its columns count bytes of UTF-8 from 1, and a range ends where the rest begins. */
export const rdjson: Reporter = ({root}) => {
  const opening = '{"source":{"name":"presscheck"},"diagnostics":['
  let separator = opening
  return {
    article(report) {
      const location = {path: machinePath(report, root)}
      let text = ''
      for (const finding of report.findings) {
        text += separator + JSON.stringify(diagnostic(report, finding, location))
        separator = ',\n'
      }
      return text
    },
    end: () => `${separator === opening ? opening : ''}]}\n`,
  }
}

function diagnostic({source}: ArticleReport, finding: PlacedFinding, location: {readonly path: string}): object {
  const edits = finding.fix ? [finding.fix] : finding.suggestions.map(({edit}) => edit)
  return {
    message: visible(finding.message),
    location: {...location, range: range(source, finding)},
    severity: severities[finding.severity],
    code: {value: finding.ruleId},
    ...edits.length > 0 && {suggestions: edits.map((edit) => suggestion(source, edit))},
  }
}

function suggestion(source: string, edit: Edit & Placed): object {
  return {range: range(source, edit), text: edit.text}
}

function range(source: string, {range: [from, to], start, end}: Placed): object {
  return {start: inBytes(source, from, start), end: inBytes(source, to, end)}
}

function inBytes(source: string, offset: number, {line, column}: Position): Position {
  const before = source.slice(offset - (column - 1), offset)
  return {line, column: new TextEncoder().encode(before).length + 1}
}
