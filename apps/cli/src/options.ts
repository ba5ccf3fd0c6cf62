import {initOptions} from './init/options.ts'
import type {Option} from './option.ts'
import {corpusOptions} from './corpus/options.ts'
import {selectionOptions} from './selection/options.ts'

/** Every option there is, in the order of the help. */
export const options = {
  'rule': {
    type: 'string',
    multiple: true,
    group: 'Checking',
    value: {name: 'ID:SEVERITY', example: 'spam/*:warning'},
    description: 'Set a rule, or a group as in spam/*, to error, warning, info or off. May be repeated.',
  },
  'config': {
    type: 'string',
    short: 'c',
    group: 'Checking',
    value: {name: 'FILE', example: 'presscheck.config.yaml'},
    description: 'Use this configuration for all files, or none. By default the nearest one counts.',
  },
  'now': {
    type: 'string',
    group: 'Checking',
    value: {name: 'DATE', example: '2026-11-24'},
    description: 'Take this day (2026-11-24) for today, so that dates are judged the same tomorrow.',
  },
  'max-warnings': {
    type: 'string',
    group: 'Checking',
    value: {name: 'NUMBER', example: '0'},
    description: 'Exit with 1 if there are more warnings than this.',
  },
  'baseline': {
    type: 'string',
    group: 'Adopting',
    value: {name: 'FILE', example: '.presscheck-baseline.jsonl'},
    description: 'The known findings, which are not reported; or none. By default .presscheck-baseline.jsonl counts.',
  },
  'update-baseline': {
    type: 'boolean',
    group: 'Adopting',
    description: 'Make all that is found now known.',
  },
  'prune-baseline': {
    type: 'boolean',
    group: 'Adopting',
    description: 'Forget known findings that are no longer there.',
  },
  'cache': {
    type: 'boolean',
    negatable: true,
    group: 'Running',
    description: 'Keep what was found for the next run, or do not. By default it is kept where a project is.',
  },
  'cache-location': {
    type: 'string',
    group: 'Running',
    value: {name: 'FOLDER', example: '.presscheck-cache'},
    description: 'Keep it in this folder. By default it is in node_modules/.cache/presscheck or .presscheck-cache.',
  },
  'max-file-size': {
    type: 'string',
    group: 'Running',
    value: {name: 'SIZE', example: '20M'},
    description: 'Read no file that has more; 50M by default.',
  },
  ...corpusOptions,
  'stdin': {
    type: 'boolean',
    group: 'Input',
    description: 'Check what is piped in, as - does.',
  },
  'stdin-filename': {
    type: 'string',
    group: 'Input',
    value: {name: 'FILE', example: 'posts/today.md'},
    description: 'The name of what is piped in: its ending tells the format.',
  },
  ...selectionOptions,
  'format': {
    type: 'string',
    short: 'f',
    multiple: true,
    group: 'Output',
    value: {name: 'NAME[=FILE]', example: 'sarif=findings.sarif'},
    description: 'How to write findings: stylish (for people, the default), compact, json, jsonl, sarif, junit, checkstyle, github, gitlab, rdjson, markdown, html or a module such as ./reporter.js. May be repeated, each with its file.',
  },
  'output': {
    type: 'string',
    short: 'o',
    group: 'Output',
    value: {name: 'FILE', example: 'findings.json'},
    description: 'Write the report that names no file, or the patch, to this file.',
  },
  'severity': {
    type: 'string',
    group: 'Output',
    value: {name: 'LEVEL', example: 'warning'},
    description: 'The lowest severity to show: error, warning or info (the default).',
  },
  'quiet': {
    type: 'boolean',
    short: 'q',
    group: 'Output',
    description: 'Show errors only, as --severity error does.',
  },
  'summary': {
    type: 'boolean',
    negatable: true,
    group: 'Output',
    description: 'Counts by rule and by article at the end, or none. By default where 50 findings or more are shown.',
  },
  'plain': {
    type: 'boolean',
    group: 'Output',
    description: 'Sentences instead of frames and colours, for screen readers; as PRESSCHECK_PLAIN=1 does.',
  },
  'color': {
    type: 'boolean',
    negatable: true,
    group: 'Output',
    description: 'Colours or none. By default a terminal has them unless NO_COLOR is set.',
  },
  'fix': {
    type: 'boolean',
    group: 'Repairing',
    description: 'Repair in the files what can safely be repaired, and report the rest.',
  },
  'fix-dry-run': {
    type: 'boolean',
    group: 'Repairing',
    description: 'Show what --fix would change, as a patch, and change nothing.',
  },
  ...initOptions,
  'fix-rule': {
    type: 'string',
    multiple: true,
    group: 'Repairing',
    value: {name: 'ID', example: 'encoding/*'},
    description: 'Repair only what this rule, or group as in encoding/*, finds. May be repeated.',
  },
  'interactive': {
    type: 'boolean',
    short: 'i',
    group: 'Repairing',
    description: 'With the command fix: go through the findings, and choose what becomes of each.',
  },
  'help': {
    type: 'boolean',
    short: 'h',
    group: 'About',
    description: 'Show this help.',
  },
  'version': {
    type: 'boolean',
    short: 'v',
    group: 'About',
    description: 'Show the version.',
  },
} as const satisfies Readonly<Record<string, Option>>
