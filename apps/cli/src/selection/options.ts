import type {Option} from '../option.ts'

/** Options that say which articles are checked, and which of their findings count. */
export const selectionOptions = {
  'staged': {
    type: 'boolean',
    group: 'Input',
    description: 'Check the articles that are staged in git, as they are staged.',
  },
  'since': {
    type: 'string',
    group: 'Input',
    value: {name: 'REF', example: 'origin/main'},
    description: 'Check the articles that changed since a commit, branch or tag.',
  },
  'changed-lines': {
    type: 'boolean',
    group: 'Input',
    description: 'With --staged or --since: report only what is on changed lines.',
  },
  'files-from': {
    type: 'string',
    group: 'Input',
    value: {name: 'FILE', example: 'list.txt'},
    description: 'Check the files that are listed in a file, or for - in what is piped in: one a line, or between zero bytes.',
  },
  'only-articles': {
    type: 'boolean',
    group: 'Input',
    description: 'Of the named files, check only those that presscheck would find by itself. For hooks that name all.',
  },
  'watch': {
    type: 'boolean',
    short: 'w',
    group: 'Input',
    description: 'Check again whenever an article or the configuration changes, until Ctrl-C.',
  },
  'shard': {
    type: 'string',
    group: 'Input',
    value: {name: 'I/N', example: '1/4'},
    description: 'Check one of N parts of the articles. merge-reports puts their JSON together.',
  },
} as const satisfies Readonly<Record<string, Option>>
