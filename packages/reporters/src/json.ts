import {fingerprintOf} from '@presscheck/engine'
import type {Edit, Severity} from '@presscheck/linter'
import {type ArticleReport, type Placed, type PlacedFinding, tally} from './report.ts'
import type {Reporter} from './reporter.ts'

/** Of `schema/json.v1.schema.json`. A version only gains keys; another meaning of a key is another version. */
const schemaVersion = 1

/** As ESLint numbers them; `info`, which ESLint lacks, is below a warning. */
const severities: Readonly<Record<Severity, 0 | 1 | 2>> = {error: 2, warning: 1, info: 0}

/**
 * For programs: an array of results as ESLint writes it, so that what reads ESLint's reads ours. Ranges are half-open
 * UTF-16 offsets into the text without its byte order mark; lines and columns count from 1.
 */
export const json: Reporter = () => {
  let separator = '['
  return {
    article(report) {
      const text = `${separator}${JSON.stringify(jsonResult(report))}`
      separator = ',\n'
      return text
    },
    end: () => separator === '[' ? '[]\n' : ']\n',
  }
}

/** The same results, one a line: for programs that read a stream. */
export const jsonl: Reporter = () => ({
  article: (report) => `${JSON.stringify(jsonResult(report))}\n`,
  end: () => '',
})

/** What was found in one article, as `schema/json.v1.schema.json` describes it. */
export interface JsonResult {
  readonly schemaVersion: 1
  readonly filePath: string
  readonly messages: readonly object[]
  readonly errorCount: number
  readonly warningCount: number
  readonly infoCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  readonly fixableInfoCount: number
}

/** A result says its version itself: it may stand alone on a line or come from another machine. */
export function jsonResult({path, position, source, findings}: ArticleReport): JsonResult {
  const all = tally(findings)
  const fixable = tally(findings.filter(({fix}) => fix))
  return {
    schemaVersion,
    filePath: path,
    messages: findings.map((finding) => message(finding, source)),
    errorCount: all.error,
    warningCount: all.warning,
    infoCount: all.info,
    fixableErrorCount: fixable.error,
    fixableWarningCount: fixable.warning,
    fixableInfoCount: fixable.info,
    // Whoever merges the parts of a run has only these.
    ...position !== undefined && {position, source},
  }
}

function message(finding: PlacedFinding, source: string): object {
  const {ruleId, severity, messageId, fix, suggestions, related} = finding
  return {
    ruleId,
    severity: severities[severity],
    message: finding.message,
    messageId,
    ...place(finding),
    fingerprint: fingerprintOf(source, finding),
    ...fix && {fix: edit(fix)},
    ...suggestions.length > 0 && {
      suggestions: suggestions.map((suggestion) => ({desc: suggestion.message, fix: edit(suggestion.edit)})),
    },
    ...related.length > 0 && {related: related.map(relatedPlace)},
  }
}

function relatedPlace({message, path, ...placed}: PlacedFinding['related'][number]): object {
  return {message, ...path !== undefined && {filePath: path}, ...place(placed)}
}

function place({range, start, end}: Placed): object {
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column, range}
}

function edit({range, text}: Edit): Edit {
  return {range, text}
}
