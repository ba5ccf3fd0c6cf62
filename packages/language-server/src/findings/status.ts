import type {Severity} from '@presscheck/linter'
import type {LeftAlone} from '../host.ts'
import type {DocumentStatus} from '../protocol/messages.ts'
import {CheckedDocument} from './checked-document.ts'

/** What a status bar says of a document. */
export function statusOf(uri: string, checked: CheckedDocument | LeftAlone): DocumentStatus {
  if (!(checked instanceof CheckedDocument)) {
    return {uri, errors: 0, warnings: 0, infos: 0, leftAlone: checked.reason}
  }
  const {findings, article: {fields, language, format}, checking: {config, waiting}} = checked
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return {
    uri,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    language,
    format,
    ...fields.title.chosen && {title: fields.title.chosen.value},
    ...config !== undefined && {config},
    ...waiting && {waiting},
  }
}
