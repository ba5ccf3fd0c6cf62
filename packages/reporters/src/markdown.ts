import type {ArticleReport, PlacedFinding} from './report.ts'
import type {Reporter, Run} from './reporter.ts'
import type {Count} from './run-tally.ts'
import {count, outcome} from './stylish/summary.ts'
import {escapeMarkup} from './xml.ts'

/** Findings that are shown one by one: a page with more is read by nobody, and GitHub takes no summary above 1 MiB. */
const mostFindings = 500
/** Rows of the tables of rules and of articles. */
const mostRows = 20
/** UTF-16 units of a message or a name. */
const longest = 400

/** For a pull request or a job summary: what was found by rule and by article, then the findings as far as they fit. */
export const markdown: Reporter = () => {
  const sections: string[] = []
  let shown = 0
  return {
    article(report) {
      const findings = report.findings.slice(0, mostFindings - shown)
      shown += findings.length
      if (findings.length > 0) sections.push(section({...report, findings}))
      return ''
    },
    end: (run) => `${page(run, sections, run.tally.all.total - shown)}\n`,
  }
}

function page({tally, troubles}: Run, sections: readonly string[], hidden: number): string {
  return [
    '# Presscheck',
    `${outcome(tally)}.`,
    ...troubles.length > 0 ? ['## Not checked', troubles.map((trouble) => `- ${escape(trouble)}`).join('\n')] : [],
    ...tally.byRule.length > 0 ? ['## By rule', table('Rule', tally.byRule)] : [],
    ...tally.byArticle.length > 0 ? ['## By article', table('Article', tally.byArticle)] : [],
    ...sections.length > 0 ? ['## Findings', ...sections] : [],
    ...hidden > 0 ? [`… and ${count(hidden, 'finding')} more.`] : [],
  ].join('\n\n')
}

function table(heading: string, counts: readonly Count[]): string {
  const rows = counts.slice(0, mostRows).map(({name, error, warning, info}) => (
    `| ${escape(name)} | ${error || ''} | ${warning || ''} | ${info || ''} |`
  ))
  const rest = counts.length - rows.length
  return [
    `| ${heading} | Errors | Warnings | Notes |`,
    '|---|--:|--:|--:|',
    ...rows,
    ...rest > 0 ? [`| … and ${rest} more | | | |`] : [],
  ].join('\n')
}

function section({name, findings}: ArticleReport): string {
  return [`### ${escape(name)}`, findings.map(item).join('\n')].join('\n\n')
}

function item({start, severity, message, ruleId}: PlacedFinding): string {
  return `- **${start.line}:${start.column} ${severity}** ${escape(message)} (${escape(ruleId)})`
}

/** Nothing in the text is markup: each sign of Markdown stands for itself. */
function escape(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text
  return escapeMarkup(cut).replaceAll(/[\\`*_{}[\]()#+!|~^$:@]/g, String.raw`\$&`)
}
