import {machinePath} from './machine-path.ts'
import type {PlacedFinding} from './report.ts'
import type {Reporter} from './reporter.ts'
import {attributes} from './xml.ts'

/** The XML of Checkstyle 4.3, which Jenkins, SonarQube and many more read. Articles without findings are left out. */
export const checkstyle: Reporter = ({root}) => {
  let opening = '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'
  const open = () => {
    const text = opening
    opening = ''
    return text
  }
  return {
    article(report) {
      if (report.findings.length === 0) return ''
      const errors = report.findings.map(error).join('')
      return `${open()}  <file${attributes({name: machinePath(report, root)})}>\n${errors}  </file>\n`
    },
    end: () => `${open()}</checkstyle>\n`,
  }
}

function error({start, severity, message, ruleId}: PlacedFinding): string {
  const {line, column} = start
  return `    <error${attributes({line, column, severity, message, source: `presscheck.${ruleId.replace('/', '.')}`})}/>\n`
}
