import {parseArgs} from 'node:util'
import {didYouMean} from '@presscheck/config'
import type {Day, RuleSetting, Severity} from '@presscheck/linter'
import {type CommandName, isCommand} from './commands/commands.ts'
import {parseDay} from './day.ts'
import {type FileSize, parseFileSize, usualMostSize} from './file-size.ts'
import {type InitArguments, parseInit} from './init/init-arguments.ts'
import type {Option} from './option.ts'
import {options} from './options.ts'
import {Problem} from './problem.ts'
import {parseFieldKeys, type RecordOptions} from './records/field-keys.ts'
import {parseTargets, type ReportTarget} from './reports/target.ts'
import {parseSelection, type Selection} from './selection/selection.ts'

/** What the user asked for, checked. */
export interface Arguments {
  /** What to do instead of checking: `explain`, `rules`. */
  readonly command: CommandName | undefined
  /** What stands behind the command. */
  readonly operands: readonly string[]
  /** Files, folders and globs; `-` stands for standard input. */
  readonly inputs: readonly string[]
  readonly stdinFilename: string | undefined
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** A configuration file; false for none, undefined where the folders say. */
  readonly config: string | false | undefined
  readonly now: Day | undefined
  readonly maxWarnings: number
  /** What is written of the findings, and where. */
  readonly reports: readonly ReportTarget[]
  /** Where a patch goes; standard output where undefined. */
  readonly output: string | undefined
  /** The lowest severity that is shown; those below it still count. */
  readonly severity: Severity
  readonly selection: Selection
  readonly init: InitArguments
  /** Counts at the end of the report; undefined where their number decides. */
  readonly summary: boolean | undefined
  /** Undefined where PRESSCHECK_PLAIN decides. */
  readonly plain: boolean | undefined
  /** Undefined where the terminal decides. */
  readonly color: boolean | undefined
  /** What becomes of safe fixes: nothing, they are shown, or they are written. */
  readonly fix: 'no' | 'show' | 'write'
  /** Rules and groups whose fixes are wanted; undefined for all. */
  readonly fixRules: readonly string[] | undefined
  /** Whether each finding is asked about. */
  readonly interactive: boolean
  /** The file of known findings; false for none, undefined where the folders say. */
  readonly baseline: string | false | undefined
  readonly updateBaseline: boolean
  readonly pruneBaseline: boolean
  /** Undefined where the project decides. */
  readonly cache: boolean | undefined
  readonly cacheLocation: string | undefined
  readonly maxFileSize: FileSize
  /** About what a profile may have as a file; undefined where the configuration says. */
  readonly maxProfileSize: FileSize | undefined
  /** The profile of a corpus to compare with; false for none, undefined where the folders say. */
  readonly profile: string | false | undefined
  readonly records: RecordOptions
  /** `profile show` writes found boilerplate as phrases of a configuration. */
  readonly asPhrases: boolean
  readonly help: boolean
  readonly version: boolean
}

/** The name of standard input among files. */
export const stdinName = '-'

/** Reads the command line. Throws a `Problem` that says what is wrong with it. */
export function parseArguments(args: readonly string[]): Arguments {
  const setup = {args: [...args], options, allowPositionals: true, allowNegative: true}
  for (const token of parseArgs({...setup, strict: false, tokens: true}).tokens) {
    if (token.kind === 'option') checkOption(token.name, token.rawName, token.value, token.inlineValue)
  }
  const {values, positionals} = parseArgs({...setup, strict: true})
  const inputs = values.stdin ? [stdinName, ...positionals] : positionals
  if (values['stdin-filename'] !== undefined && !inputs.includes(stdinName)) {
    throw new Problem('--stdin-filename names what is piped in: add --stdin, or - in place of a file.')
  }
  if (values.fix && inputs.includes(stdinName)) {
    throw new Problem('--fix repairs files, and what is piped in is no file. There is --fix-dry-run.')
  }
  if (values.baseline === 'none' && (values['update-baseline'] || values['prune-baseline'])) {
    throw new Problem('--baseline none leaves no baseline to write.')
  }
  if (values['changed-lines'] && (values['update-baseline'] || values['prune-baseline'])) {
    throw new Problem('A baseline is written from whole articles: leave --changed-lines out.')
  }
  const [first = '', ...operands] = positionals
  const command = isCommand(first) ? first : undefined
  if (values['fix-rule'] && !values.fix && !values['fix-dry-run'] && command !== 'fix') {
    throw new Problem('--fix-rule chooses what is repaired: add --fix, or --fix-dry-run to see it first.')
  }
  if (values.interactive && command !== 'fix') {
    throw new Problem('--interactive goes with the command fix, as in presscheck fix --interactive posts.')
  }
  return {
    command,
    operands: command === undefined ? [] : operands,
    inputs: [...new Set(command === 'fix' ? operands : inputs)],
    stdinFilename: values['stdin-filename'],
    rules: Object.fromEntries((values.rule ?? []).map(parseRule)),
    config: values.config === 'none' ? false : values.config,
    now: values.now === undefined ? undefined : parseDay(values.now),
    maxWarnings: parseMaxWarnings(values['max-warnings']),
    reports: parseTargets(values.format ?? [], values.output),
    output: values.output,
    severity: parseSeverity(values.severity, values.quiet ?? false),
    init: parseInit(values, command === 'init'),
    selection: parseSelection(values, inputs.includes(stdinName)),
    summary: values.summary,
    plain: values.plain,
    color: values.color,
    fix: values['fix-dry-run'] ? 'show' : values.fix || command === 'fix' ? 'write' : 'no',
    fixRules: values['fix-rule'],
    interactive: values.interactive ?? false,
    baseline: values.baseline === 'none' ? false : values.baseline,
    updateBaseline: values['update-baseline'] ?? false,
    pruneBaseline: values['prune-baseline'] ?? false,
    cache: values.cache,
    cacheLocation: values['cache-location'],
    maxFileSize: parseSize('--max-file-size', values['max-file-size']) ?? usualMostSize,
    maxProfileSize: parseSize('--max-profile-size', values['max-profile-size']),
    profile: values.profile === 'none' ? false : values.profile,
    records: {isStream: values.jsonl ?? false, keys: parseFieldKeys(values.fields)},
    asPhrases: values['as-phrases'] ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  }
}

function checkOption(name: string, rawName: string, value: string | undefined, inline: boolean | undefined): void {
  const option = optionNamed(name)
  if (!option) {
    const near = rawName.startsWith('--') ? didYouMean(rawName, Object.keys(options).map((known) => `--${known}`)) : ''
    throw new Problem(`Unknown option ${rawName}.${near || ' presscheck --help lists them all.'}`)
  }
  if (option.type === 'boolean' && inline) throw new Problem(`Option ${rawName} takes no value.`)
  const isMissing = value === undefined || value === '' || (!inline && value.startsWith('-') && value !== stdinName)
  if (option.type === 'string' && isMissing) {
    throw new Problem(`Option ${rawName} needs a value, as in ${rawName} ${option.value?.example ?? ''}.`)
  }
}

function parseSize(option: string, written: string | undefined): FileSize | undefined {
  return written === undefined ? undefined : parseFileSize(option, written)
}

function optionNamed(name: string): Option | undefined {
  const all: Readonly<Record<string, Option>> = options
  return Object.hasOwn(all, name) ? all[name] : undefined
}

const severities = ['error', 'warning', 'info', 'off'] as const

function parseRule(written: string): readonly [string, RuleSetting] {
  const [id = '', level = ''] = written.split(':').map((part) => part.trim())
  const severity = severities.find((known) => known === level)
  if (severity && id !== '') return [id, severity]
  if (id === '') throw new Problem(`--rule takes a rule and a severity, as in spam/*:warning; this is: ${written}`)
  throw new Problem(`--rule ${id} takes error, warning, info or off, not ${level || 'nothing'}.${
    didYouMean(level, severities)}`)
}

function parseSeverity(written: string | undefined, isQuiet: boolean): Severity {
  if (written === undefined) return isQuiet ? 'error' : 'info'
  if (isQuiet) throw new Problem('--quiet is --severity error: leave one of them out.')
  const levels = ['error', 'warning', 'info'] as const
  const severity = levels.find((known) => known === written)
  if (severity) return severity
  throw new Problem(`--severity takes error, warning or info, not ${written}.${didYouMean(written, levels)}`)
}

function parseMaxWarnings(written: string | undefined): number {
  if (written === undefined) return Infinity
  if (!/^\d+$/.test(written)) throw new Problem(`--max-warnings takes a number, not ${written}.`)
  return Number(written)
}
