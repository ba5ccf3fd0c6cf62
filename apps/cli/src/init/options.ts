import type {Option} from '../option.ts'

/** Options of `presscheck init`: an answer to each of its questions. */
export const initOptions = {
  'yes': {
    type: 'boolean',
    short: 'y',
    group: 'Setting up',
    description: 'init: ask nothing, take what fits this folder.',
  },
  'preset': {
    type: 'string',
    group: 'Setting up',
    value: {name: 'NAME', example: 'recommended'},
    description: 'init: the rules to start from (recommended, strict, news, docs, off).',
  },
  'hook': {
    type: 'string',
    group: 'Setting up',
    value: {name: 'KIND', example: 'git'},
    description: 'init: what runs before a commit: pre-commit, husky, lefthook, lint-staged, git or none.',
  },
  'ci': {
    type: 'string',
    group: 'Setting up',
    value: {name: 'KIND', example: 'github'},
    description: 'init: where it runs on every push: github, gitlab or none.',
  },
  'force': {
    type: 'boolean',
    group: 'Setting up',
    description: 'init: replace files that are there already.',
  },
} as const satisfies Readonly<Record<string, Option>>
