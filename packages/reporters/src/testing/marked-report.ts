import {parseArticle} from '@presscheck/article'
import type {Finding} from '@presscheck/linter'
import {readMarks} from '@presscheck/rule-kit'
import {type ArticleReport, reportArticle} from '../report.ts'
import type {Reporter, ReporterOptions} from '../reporter.ts'
import {RunTally} from '../run-tally.ts'

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

/** What a reporter is told in tests: no colour, and a rule that it knows. */
const plainOptions: ReporterOptions = {
  color: false,
  width: 80,
  root: '/site',
  version: '1.2.3',
  now: {year: 2026, month: 11, day: 24},
  describeRule: (id) => id === 'prose/no-repeated-word'
    ? {summary: 'Disallow a word that stands twice.', why: 'Readers stumble.', severity: 'error', page: `# ${id}\n`}
    : undefined,
}

/** What a reporter is given. */
export type ReporterInput = readonly [
  articles: readonly ArticleReport[], options?: Partial<ReporterOptions>, troubles?: readonly string[],
]

/** All that a reporter writes. */
export function written(reporter: Reporter, ...[articles, options = {}, troubles = []]: ReporterInput): string {
  const writer = reporter({...plainOptions, ...options})
  const tally = new RunTally()
  const pieces = articles.map((article) => {
    tally.add(article)
    return writer.article(article)
  })
  return pieces.join('') + writer.end({tally, troubles})
}
