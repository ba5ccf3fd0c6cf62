import built from '../dist/version.json' with {type: 'json'}

/** Another for any other rules, languages, parsers or phrases: results of one hold only for it. */
export const sourcesVersion: string = built.sources
