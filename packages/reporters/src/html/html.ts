import type {ArticleReport, PlacedFinding} from '../report.ts'
import type {Reporter, ReporterOptions, Run} from '../reporter.ts'
import {visible} from '../stylish/visible.ts'
import {describeFix} from '../stylish/finding.ts'
import {outcome} from '../stylish/summary.ts'
import {escapeMarkup} from '../xml.ts'
import {script, style} from './generated/page.ts'

/** UTF-16 units of the line that are shown on each side of a finding, and of the finding itself. */
const beside = 80
const longestMark = 300

/**
 * One page that needs nothing beside it and no network: charts by rule, by article and over the corpus, filters, and
 * every finding. Findings are written into it as they come, as JSON that its script reads.
 */
export const html: Reporter = (options) => {
  const rules = new Set<string>()
  let place = 0
  let opening = head
  return {
    article(report) {
      const index = place++
      if (report.findings.length === 0) return ''
      const separator = opening === '' ? ',\n' : opening
      opening = ''
      for (const {ruleId} of report.findings) rules.add(ruleId)
      return separator + inScript({
        path: visible(report.name),
        place: index,
        findings: report.findings.map((finding) => entry(report, finding)),
      })
    },
    end: (run) => opening + foot(run, place, rules, options),
  }
}

const head = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Presscheck report</title>
<style>
${style}</style>
<script type="application/json" id="data">{"articles":[
`

function foot(run: Run, checked: number, rules: ReadonlySet<string>, options: ReporterOptions): string {
  const {version, now, describeRule} = options
  const described = [...rules].flatMap((id) => {
    const rule = describeRule(id)
    return rule ? [[id, {summary: rule.summary, why: rule.why}] as const] : []
  })
  const rest = inScript({checked, rules: Object.fromEntries(described)}).slice(1)
  const day = `${now.year}-${String(now.month).padStart(2, '0')}-${String(now.day).padStart(2, '0')}`
  return `
],${rest}</script>
<header>
<h1>Presscheck</h1>
<p class="outcome">${escapeMarkup(outcome(run.tally))}. <small>Checked for ${day} by Presscheck ${escapeMarkup(version)}.</small></p>
</header>
${troubleList(run)}<main id="app"></main>
<noscript><p>Charts and findings need JavaScript, which this page brings along.</p></noscript>
<script type="module">
${script}</script>
</html>
`
}

function troubleList({troubles}: Run): string {
  if (troubles.length === 0) return ''
  const items = troubles.map((trouble) => `<li>${escapeMarkup(trouble)}</li>`).join('\n')
  return `<section class="troubles"><h2>Not checked</h2>\n<ul>\n${items}\n</ul></section>\n`
}

function entry({source}: ArticleReport, finding: PlacedFinding): object {
  const {ruleId, severity, message, start, fix, suggestions, related} = finding
  return {
    rule: ruleId,
    severity,
    message: visible(message),
    line: start.line,
    column: start.column,
    excerpt: excerpt(source, finding),
    advice: [
      ...fix ? [`Fix: ${describeFix(fix, source, beside)}`] : [],
      ...suggestions.map((suggestion) => `Suggestion: ${suggestion.message}`),
      ...related.map((other) => `See ${other.start.line}:${other.start.column}: ${other.message}`),
    ].map(visible),
  }
}

/** What stands before a finding on its line, its words, and what stands behind them. */
function excerpt(source: string, {range: [start, end]}: PlacedFinding): readonly string[] {
  const [before = ''] = source.slice(Math.max(0, start - beside), start).split(/[\r\n]/).slice(-1)
  const [after = ''] = source.slice(end, end + beside).split(/[\r\n]/)
  const marked = source.slice(start, Math.min(end, start + longestMark))
  const lines = marked.split(/\r\n?|\n/).map(visible).join('\n')
  return [visible(before), end - start > longestMark ? `${lines}…` : lines, visible(after)]
}

/** JSON that ends no script: nothing in it is a tag or a comment. */
function inScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
}
