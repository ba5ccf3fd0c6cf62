import {type InvalidExample, readMarks, type Rule, type ValidExample} from '@presscheck/rule-kit'
import {toJsonSchema} from '@valibot/to-json-schema'
import {settingIn} from '../src/presets.ts'
import type {Measurement} from './measurements.ts'

/** The doc page of a rule: all of it comes from the rule file and from what was measured. */
export function rulePage(rule: Rule, measured: Measurement | undefined): string {
  return [
    `# ${rule.id}`,
    rule.summary,
    rule.why,
    facts(rule),
    '## What it finds',
    ...rule.examples.invalid.map(invalidExample),
    '## What it leaves alone',
    ...rule.examples.valid.map(validExample),
    ...options(rule),
    '## Measured',
    measurement(measured),
    '<!-- Generated from the rule file: run `npm run generate`. -->',
  ].join('\n\n') + '\n'
}

/** The list of all rules. */
export function overviewPage(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const fixes = rule.examples.invalid.some(({fixed}) => fixed !== undefined) ? 'fix' : ''
    const suggests = rule.examples.invalid.some(({suggested}) => suggested !== undefined) ? 'suggestion' : ''
    const repair = [fixes, suggests].filter(Boolean).join(', ')
    return `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${inRecommended(rule)} | ${repair} |`
  })
  return [
    '# The rules',
    `${rules.length} rules. \`certain\` ones are errors in \`recommended\`, \`likely\` ones warnings; opinions are off.`,
    ['| rule | what it does | recommended | repair |', '|---|---|---|---|', ...rows].join('\n'),
    '<!-- Generated from the rule files: run `npm run generate`. -->',
  ].join('\n\n') + '\n'
}

function facts(rule: Rule): string {
  const lines = [
    `- Confidence: ${rule.confidence}; in \`recommended\`: ${inRecommended(rule)}.`,
    ...(rule.optional === undefined ? [] : [`- Off in \`recommended\`: ${rule.optional}`]),
    ...(rule.languages ? [`- Languages: ${rule.languages.join(', ')}.`] : []),
    ...(rule.needs ? [`- Sleeps for a language without: ${rule.needs.join(', ')}.`] : []),
  ]
  return lines.join('\n')
}

function invalidExample(example: InvalidExample): string {
  const {fixed, suggested = []} = example
  return [
    ...note(example),
    block(example.text),
    ...(fixed === undefined ? [] : ['Fixed:', block(fixed)]),
    ...suggested.flatMap((text) => ['Suggested:', block(text)]),
  ].join('\n\n')
}

function validExample(example: ValidExample): string {
  if (typeof example === 'string') return block(example)
  return [...note(example), block(readMarks(example.text).text)].join('\n\n')
}

function note({note: text, language}: {note?: string; language?: string}): readonly string[] {
  const parts = [text, language === undefined ? undefined : `(${language})`].filter((part) => part !== undefined)
  return parts.length === 0 ? [] : [parts.join(' ')]
}

/** A fence longer than any in the text, and invisible characters made visible. */
function block(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([fence]) => fence.length))
  const fence = '`'.repeat(longest + 1)
  const visible = text.replaceAll(/[\p{Cc}\p{Cf}\uFFFD]/gu, (sign) =>
    sign === '\n' ? sign : `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)
  return `${fence}text\n${visible}\n${fence}`
}

function options(rule: Rule): readonly string[] {
  const schema = toJsonSchema(rule.options, {typeMode: 'input'})
  const properties = Object.entries(schema.properties ?? {})
  if (properties.length === 0) return []
  const rows = properties.map(([name, property]) => {
    const {description = '', type, default: standard} = typeof property === 'object' ? property : {}
    return `| \`${name}\` | ${String(type ?? '')} | \`${JSON.stringify(standard)}\` | ${description} |`
  })
  return ['## Options', ['| option | type | default | what it does |', '|---|---|---|---|', ...rows].join('\n')]
}

function measurement(measured: Measurement | undefined): string {
  if (!measured) return 'Not measured yet.'
  const {findings, read, right, recall, note: remark} = measured
  const share = read === 0 ? '' : ` (${Math.round((right / read) * 1000) / 10}%)`
  return [
    `${findings} findings in the evaluation corpus; ${read} read, ${right} right${share}.`,
    ...(recall === undefined ? [] : [`Of planted defects, ${Math.round(recall * 1000) / 10}% were found at the exact place.`]),
    ...(remark === undefined ? [] : [remark]),
  ].join(' ')
}

function inRecommended(rule: Rule): string {
  const setting = settingIn('recommended', rule)
  return typeof setting === 'string' ? setting : setting[0]
}
