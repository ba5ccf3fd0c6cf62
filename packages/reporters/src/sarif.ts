import type {Edit, Severity} from '@presscheck/linter'
import {numberedFingerprints} from './fingerprints.ts'
import {machineUri} from './machine-path.ts'
import type {ArticleReport, Placed, PlacedFinding} from './report.ts'
import type {Reporter, ReporterOptions, Run} from './reporter.ts'
import {visible} from './stylish/visible.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/** The name of the base that relative URIs start from, as GitHub and the SARIF SDK call it. */
const base = '%SRCROOT%'

const opening = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":['

/**
 * SARIF 2.1.0, for code scanning. Results are written as they come, and the rules that they name after them: the order
 * of keys is free in JSON. Columns are UTF-16 units from 1; the end of a region is where the next character stands.
 */
export const sarif: Reporter = (options) => {
  const ruleIds: string[] = []
  let separator = opening
  return {
    article(report) {
      const fingerprints = numberedFingerprints(report)
      let text = ''
      for (const [index, finding] of report.findings.entries()) {
        if (!ruleIds.includes(finding.ruleId)) ruleIds.push(finding.ruleId)
        const ruleIndex = ruleIds.indexOf(finding.ruleId)
        const entry = {ruleIndex, ...result(report, finding, options.root), ...fingerprint(fingerprints[index] ?? '')}
        text += `${separator}${JSON.stringify(entry)}`
        separator = ',\n'
      }
      return text
    },
    end(run) {
      const facts = {columnKind: 'utf16CodeUnits', tool: tool(ruleIds, options), invocations: [invocation(run)]}
      return `${separator === opening ? opening : ''}],\n${JSON.stringify(facts).slice(1)}]}\n`
    },
  }
}

function result(report: ArticleReport, finding: PlacedFinding, root: string): object {
  const artifactLocation = locate(report, root)
  const {ruleId, severity, fix, suggestions, related} = finding
  const fixes = [...fix ? [{message: 'Repair it', edit: fix}] : [], ...suggestions]
  return {
    ruleId,
    level: levels[severity],
    message: {text: plainText(finding.message)},
    locations: [{physicalLocation: {artifactLocation, region: region(finding)}}],
    ...related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: {text: plainText(other.message)},
        physicalLocation: other.path === undefined
          ? {artifactLocation, region: region(other)}
          : {artifactLocation: {uri: encodeURI(other.path)}},
      })),
    },
    ...fixes.length > 0 && {
      fixes: fixes.map(({message, edit}) => ({
        description: {text: plainText(message)},
        artifactChanges: [{artifactLocation, replacements: [replacement(edit)]}],
      })),
    },
  }
}

/** GitHub reads the first name alone, and would hash the line were it missing; the second is what a baseline holds. */
function fingerprint(numbered: string): object {
  return {
    partialFingerprints: {
      'primaryLocationLineHash': numbered,
      'presscheckFingerprint/v1': numbered.split(':')[0],
    },
  }
}

function locate(report: ArticleReport, root: string): object {
  const uri = machineUri(report, root)
  return uri.startsWith('file:') ? {uri} : {uri, uriBaseId: base}
}

function region({start, end}: Placed): object {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function replacement(edit: Edit & Placed): object {
  return {deletedRegion: region(edit), insertedContent: {text: edit.text}}
}

function tool(ruleIds: readonly string[], {version, describeRule}: ReporterOptions): object {
  const rules = ruleIds.map((id) => {
    const rule = describeRule(id)
    if (!rule) return {id}
    const {summary, why, severity, page} = rule
    return {
      id,
      shortDescription: {text: summary},
      fullDescription: {text: `${summary} ${why}`},
      help: {text: `${summary}\n\n${why}`, ...page !== undefined && {markdown: page}},
      defaultConfiguration: {level: levels[severity]},
      properties: {tags: [id.split('/')[0]]},
    }
  })
  return {driver: {name: 'Presscheck', version, semanticVersion: version, rules}}
}

function invocation({troubles}: Run): object {
  return {
    executionSuccessful: troubles.length === 0,
    ...troubles.length > 0 && {
      toolExecutionNotifications: troubles.map((text) => ({level: 'error', message: {text: plainText(text)}})),
    },
  }
}

/** In a message `[words](target)` would be a link. */
function plainText(text: string): string {
  const shown = visible(text)
  return shown.includes('](') ? shown.replaceAll(/[[\]\\]/g, String.raw`\$&`) : shown
}
