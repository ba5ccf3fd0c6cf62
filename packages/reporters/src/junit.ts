import {machinePath} from './machine-path.ts'
import type {ArticleReport, PlacedFinding} from './report.ts'
import type {Reporter} from './reporter.ts'
import {attributes, escapeMarkup} from './xml.ts'

/**
 * JUnit's XML, which every CI shows as tests: a suite an article, in it a failed test a finding, or one passed test.
 * What could not be done is a suite of errors.
 */
export const junit: Reporter = ({root}) => {
  let opening = '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="Presscheck">\n'
  const open = (text: string) => {
    const opened = opening + text
    opening = ''
    return opened
  }
  return {
    article: (report) => open(suite(machinePath(report, root), report)),
    end: ({troubles}) => open(`${troubles.length > 0 ? troubleSuite(troubles) : ''}</testsuites>\n`),
  }
}

function suite(path: string, {findings}: ArticleReport): string {
  const cases = findings.length === 0
    ? [`    <testcase${attributes({name: 'no findings', classname: path})}/>\n`]
    : findings.map((finding) => failedCase(path, finding))
  const counts = {tests: cases.length, failures: findings.length, errors: 0}
  return `  <testsuite${attributes({name: path, ...counts})}>\n${cases.join('')}  </testsuite>\n`
}

function failedCase(path: string, {ruleId, start, severity, message}: PlacedFinding): string {
  const place = `${start.line}:${start.column}`
  return `    <testcase${attributes({name: `${ruleId} at ${place}`, classname: path})}>\n`
    + `      <failure${attributes({type: severity, message})}>${escapeMarkup(`${path}:${place}`)}</failure>\n`
    + '    </testcase>\n'
}

function troubleSuite(troubles: readonly string[]): string {
  const cases = troubles.map((message, index) => (
    `    <testcase${attributes({name: `trouble ${index + 1}`, classname: 'presscheck'})}>\n`
    + `      <error${attributes({type: 'trouble', message})}/>\n    </testcase>\n`
  ))
  const counts = {tests: cases.length, failures: 0, errors: cases.length}
  return `  <testsuite${attributes({name: 'presscheck', ...counts})}>\n${cases.join('')}  </testsuite>\n`
}
