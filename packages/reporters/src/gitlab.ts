import {createHash} from 'node:crypto'
import {numberedFingerprints} from './fingerprints.ts'
import {machinePath} from './machine-path.ts'
import type {ArticleReport} from './report.ts'
import type {Reporter} from './reporter.ts'
import {visible} from './stylish/visible.ts'

const severities = {error: 'major', warning: 'minor', info: 'info'} as const

/** GitLab's Code Quality report: a merge request shows what is new in it, by comparing fingerprints. */
export const gitlab: Reporter = ({root}) => {
  let separator = '['
  return {
    article(report) {
      let text = ''
      for (const issue of issues(report, machinePath(report, root))) {
        text += `${separator}${JSON.stringify(issue)}`
        separator = ',\n'
      }
      return text
    },
    end: () => separator === '[' ? '[]\n' : ']\n',
  }
}

/** GitLab drops an issue with the fingerprint of another, so that the file is part of it. */
function issues(report: ArticleReport, path: string): readonly object[] {
  const fingerprints = numberedFingerprints(report)
  return report.findings.map((finding, index) => ({
    description: visible(finding.message),
    check_name: finding.ruleId,
    fingerprint: createHash('sha256').update(`${path}\0${fingerprints[index] ?? ''}`).digest('hex').slice(0, 32),
    severity: severities[finding.severity],
    location: {path, lines: {begin: finding.start.line, end: finding.end.line}},
  }))
}
