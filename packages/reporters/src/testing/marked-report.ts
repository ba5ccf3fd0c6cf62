import {parseArticle} from '@presscheck/article'
import type {Finding} from '@presscheck/linter'
import {readMarks} from '@presscheck/rule-kit'
import {type ArticleReport, reportArticle} from '../report.ts'

/** A finding with a message of its own for a range. */
export function findingAt(range: Finding['range'], details: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'prose/no-repeated-word',
    messageId: 'repeated',
    message: '`the` stands twice: remove one.',
    severity: 'error',
    fix: undefined,
    suggestions: [],
    related: [],
    ...details,
    range,
  }
}

/** The report of a plain text in which every `⟦…⟧` is a finding. */
export function markedReport(marked: string, details: Partial<Finding> = {}): ArticleReport {
  const {text, ranges} = readMarks(marked)
  const findings = ranges.map((range) => findingAt(range, details))
  return reportArticle({path: '/site/news.txt', name: 'news.txt'}, {article: parseArticle(text), findings})
}
