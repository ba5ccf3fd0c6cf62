import type {Finding} from '@presscheck/linter'
import {type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Location} from 'vscode-languageserver'
import type {Host, LeftAlone} from '../host.ts'
import type {ShownSeverity} from '../settings.ts'
import {CheckedDocument} from './checked-document.ts'

const severities: Readonly<Record<ShownSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What an editor shows of a document: nothing where it is left alone. */
export function diagnosticsOf(checked: CheckedDocument | LeftAlone, host: Pick<Host, 'rulePage'>): Diagnostic[] {
  if (!(checked instanceof CheckedDocument)) return []
  return checked.findings.map((finding) => diagnosticOf(checked, finding, host.rulePage(finding.ruleId)))
}

/** What an editor shows of a finding. `page` is where its rule is explained. */
export function diagnosticOf(checked: CheckedDocument, finding: Finding, page: string | undefined): Diagnostic {
  const {ruleId, message, severity, range, related} = finding
  return {
    range: checked.rangeOf(range),
    severity: severities[checked.checking.severities?.[severity] ?? severity],
    source: 'presscheck',
    code: ruleId,
    ...page !== undefined && {codeDescription: {href: page}},
    message,
    ...isSuperfluous(finding) && {tags: [DiagnosticTag.Unnecessary]},
    ...related.length > 0 && {
      relatedInformation: related.map((place) => ({
        location: locationOf(checked, place),
        message: place.message,
      })),
    },
  }
}

/** Another article is meant as a whole: from its first character. */
function locationOf(checked: CheckedDocument, {path, range}: Finding['related'][number]): Location {
  const uri = path === undefined ? undefined : checked.checking.neighbourhood?.uriOf(path)
  if (uri === undefined) return {uri: checked.document.uri, range: checked.rangeOf(range)}
  const start = {line: 0, character: 0}
  return {uri, range: {start, end: start}}
}

/** Whether all that can be done about it is to delete it: an editor may fade it. */
function isSuperfluous({range, fix, suggestions}: Finding): boolean {
  const edits = [...fix ? [fix] : [], ...suggestions.map(({edit}) => edit)]
  return range[1] > range[0] && edits.length > 0
    && edits.every(({range: [start, end], text}) => text === '' && start <= range[0] && end >= range[1])
}
