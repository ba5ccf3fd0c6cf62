import type {ArticleReport} from '../report.ts'
import type {Reporter} from '../reporter.ts'
import {counts} from './counts.ts'
import {visible} from './visible.ts'
import {findingLines, type Layout} from './finding.ts'
import {type Palette, palette} from './paint.ts'
import {plainSection} from './plain.ts'
import {plainSummary, summary} from './summary.ts'

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100
/** In less than this no frame can be drawn. */
const narrowest = 40

/** For people at a terminal: every finding with its line, and what to do about it. */
export const stylish: Reporter = ({color, width, ruleUrl, plain = false, summary: isWanted}) => {
  const paint = palette(color && !plain)
  const layout = {width: Math.min(Math.max(width, narrowest), widest), ruleUrl}
  return {
    article(report) {
      if (report.findings.length === 0) return ''
      return `${plain ? plainSection(report) : section(report, layout, paint)}\n`
    },
    end: ({tally}) => counts(tally, isWanted, paint) + (plain ? plainSummary(tally) : summary(tally, paint)),
  }
}

function section({name, source, findings}: ArticleReport, layout: Omit<Layout, 'gutter'>, paint: Palette): string {
  const gutter = Math.max(...findings.map(({end}) => String(end.line).length))
  const parts = findings.map((finding) => findingLines(finding, source, {...layout, gutter}, paint).join('\n'))
  return `${[paint.name(visible(name)), ...parts].join('\n\n')}\n`
}
