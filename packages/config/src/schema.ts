import {presetNames} from '@presscheck/linter'
import * as v from 'valibot'

const globs = (description: string) => v.optional(v.pipe(v.array(v.string()), v.description(description)))

const severity = v.picklist(['error', 'warning', 'info', 'off'])

/** A severity, or a severity with options; the options of each rule are checked by the rule itself. */
const ruleSetting = v.union([
  severity,
  // One that is not strict takes the first of two for all, and leaves the options out.
  v.strictTuple([severity]),
  v.strictTuple([severity, v.record(v.string(), v.unknown())]),
])

const ruleSettings = v.record(v.string(), ruleSetting)

const keys = v.optional(v.pipe(v.array(v.string()), v.description('Keys of the front matter, best first.')))

const site = v.strictObject({
  generator: v.optional(v.pipe(
    v.picklist(['hugo', 'jekyll', 'astro', 'eleventy', 'docusaurus', 'hexo', 'none']),
    v.description('What builds the site; told by its files where it is left out.'),
  )),
  hosts: globs('Hosts of the site, as in news.example: links to them are never foreign.'),
  language: v.optional(v.pipe(v.string(), v.description('The language of articles that do not declare one.'))),
  languages: globs('The languages that its articles are in: a vote that is close falls to one of them.'),
  keys: v.optional(v.strictObject({
    title: keys, description: keys, authors: keys, published: keys, modified: keys, language: keys, canonical: keys,
    siteName: keys,
  })),
  timeZone: v.optional(v.pipe(v.string(), v.description('Where the readers are, as in Asia/Jakarta: it decides what day it is.'))),
})

const phraseKind = v.picklist([
  'spam', 'advertisement', 'related', 'share', 'newsletter', 'consent', 'cms-notice', 'syndication', 'credit', 'paywall',
  'assistant-token', 'assistant-preface', 'assistant-closing', 'placeholder', 'lorem-ipsum', 'error-page',
  'translator-interface', 'redundant-acronym', 'call-to-action', 'reporting-verb',
])

const phrase = v.union([
  v.pipe(v.string(), v.minLength(2)),
  v.strictObject({
    phrase: v.pipe(v.string(), v.minLength(2)),
    kind: v.optional(phraseKind),
    strength: v.optional(v.picklist(['strong', 'context'])),
    where: v.optional(v.picklist(['line', 'prefix', 'anywhere'])),
    language: v.optional(v.string()),
  }),
])

const override = v.strictObject({
  files: globs('Globs relative to the configuration file; all files where left out.'),
  languages: globs('Only articles in these languages; all where left out.'),
  rules: v.optional(ruleSettings),
  language: v.optional(v.pipe(v.string(), v.description('The language of these files, where they do not say.'))),
})

const shared = {
  $schema: v.optional(v.string()),
  preset: v.optional(v.pipe(v.picklist(presetNames), v.description('The choice of rules to start from; recommended by default.'))),
  rules: v.optional(v.pipe(ruleSettings, v.description('Rules and groups (spam/*), each with error, warning, info or off.'))),
  overrides: v.optional(v.pipe(v.array(override), v.description('Settings for some files; a later one goes before an earlier.'))),
  files: globs('Globs of the files that are articles, in place of the conventions.'),
  ignore: globs('Globs of files that are no articles.'),
  phrases: v.optional(v.pipe(v.array(phrase), v.description('Phrases of your own to look for.'))),
  site: v.optional(v.pipe(site, v.description('What is particular to the site.'))),
  directives: v.optional(v.strictObject({
    reportUnused: v.optional(v.pipe(v.boolean(), v.description('Report comments that hide nothing; true by default.'))),
    requireReason: v.optional(v.pipe(v.boolean(), v.description('Report comments that give no reason; false by default.'))),
  })),
  baseline: v.optional(v.pipe(v.string(), v.description('The file of known findings.'))),
  profile: v.optional(v.pipe(v.string(), v.description('The profile of a corpus to compare with.'))),
  maxProfileSize: v.optional(v.pipe(
    v.string(), v.regex(/^\d+(\.\d+)?\s*[KMG]?B?$/i, 'It must be a size as 20M.'),
    v.description('About how large a profile may become as a file, as 20M; larger corpora are sampled. 100M by default.'),
  )),
}

const names = v.union([v.string(), v.array(v.string())])

/** A configuration in JSON or YAML. */
export const dataConfigSchema = v.strictObject({
  ...shared,
  extends: v.optional(v.pipe(names, v.description('Other configuration files or packages to go on from.'))),
})

/** A rule as `defineRule` makes it. */
const rule = v.looseObject({id: v.string(), prepare: v.function(), messages: v.record(v.string(), v.string())})

/** Its lists are what a plugin makes them: a rule that needs one sleeps without it. */
const language = v.looseObject({
  code: v.string(),
  name: v.string(),
  script: v.string(),
  spaced: v.boolean(),
  signs: v.looseObject({letters: v.string()}),
  lexicons: v.looseObject({}),
})

const plugin = v.strictObject({
  name: v.string(),
  rules: v.optional(v.array(rule)),
  languages: v.optional(v.array(language)),
  phrases: v.optional(v.array(phrase)),
  presets: v.optional(v.record(v.string(), ruleSettings)),
})

/** A configuration written as code; what it extends is checked where it is read. */
export const codeConfigSchema = v.strictObject({
  ...shared,
  extends: v.optional(v.union([v.string(), v.looseObject({}), v.array(v.union([v.string(), v.looseObject({})]))])),
  plugins: v.optional(v.array(plugin)),
})
