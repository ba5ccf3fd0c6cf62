import type {ArticleReport, PlacedFinding} from '../report.ts'
import {columns, fitStart} from './display.ts'
import {describeFix} from './finding.ts'
import {visible} from './visible.ts'

/** Columns of the quoted words of a finding. */
const longestQuote = 80

/**
 * An article for those who listen to their terminal: a sentence a line, each with all that it needs, and no frames,
 * arrows or columns.
 */
export function plainSection({name, source, findings}: ArticleReport): string {
  return findings.map((finding) => `${sentences(visible(name), source, finding).join('\n')}\n`).join('\n')
}

function sentences(name: string, source: string, finding: PlacedFinding): readonly string[] {
  const {start, severity, message, ruleId, range, fix, suggestions, related} = finding
  const {text, cut} = fitStart(source.slice(...range), longestQuote)
  return [
    `${name}, line ${start.line}, column ${start.column}, ${severity}: ${visible(message)}`,
    ...columns(text.trim()) > 0 ? [`Text: ${text}${cut ? ' and so on' : ''}`] : [],
    ...fix ? [`Fix: ${describeFix(fix, source, longestQuote * 2).replace(' → ', ' becomes ')}`] : [],
    ...suggestions.map((suggestion) => `Suggestion: ${visible(suggestion.message)}`),
    ...related.map((other) => `See line ${other.start.line}, column ${other.start.column}: ${visible(other.message)}`),
    `Rule: ${ruleId}`,
  ]
}
