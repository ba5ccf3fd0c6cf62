import type {Option} from '../option.ts'

/** Options about other articles, and about articles that come as records. */
export const corpusOptions = {
  'profile': {
    type: 'string',
    group: 'Corpus',
    value: {name: 'FILE', example: '.presscheck-profile'},
    description: 'Compare with the articles of this profile, or none. By default .presscheck-profile counts.',
  },
  'max-profile-size': {
    type: 'string',
    group: 'Corpus',
    value: {name: 'SIZE', example: '20M'},
    description: 'With profile build: about how large the file may become, and by that the memory; larger corpora are sampled. 100M by default.',
  },
  'jsonl': {
    type: 'boolean',
    group: 'Corpus',
    description: 'Read articles as JSON lines, from what is piped in or from JSONL and Parquet files, and write a result a line.',
  },
  'fields': {
    type: 'string',
    group: 'Corpus',
    value: {name: 'LIST', example: 'text=body,title=headline,id=url'},
    description: 'Which keys of a record hold what, as in text=body,title=headline,id=url.',
  },
  'as-phrases': {
    type: 'boolean',
    group: 'Corpus',
    description: 'With profile show: write found boilerplate as phrases of a configuration.',
  },
} as const satisfies Readonly<Record<string, Option>>
