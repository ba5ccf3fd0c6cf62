import type {Language, LanguageCode, PhraseRow} from '@presscheck/languages'
import type {PresetName, RuleSettings} from '@presscheck/linter'
import type {Rule} from '@presscheck/rule-kit'

/** The fields of the metadata that a site may name its own keys for. */
export type KeyedField = 'title' | 'description' | 'authors' | 'published' | 'modified' | 'language' | 'canonical' | 'siteName'

/** What is particular to a site. */
export interface SiteSettings {
  /** What builds it; told by its files where it is left out. */
  readonly generator?: 'hugo' | 'jekyll' | 'astro' | 'eleventy' | 'docusaurus' | 'hexo' | 'none'
  /** Hosts of its own, as in `news.example`: links to them are never foreign. */
  readonly hosts?: readonly string[]
  /** The language of articles that do not declare one. */
  readonly language?: LanguageCode
  /** The languages that its articles are in: a vote that is close falls to one of them. */
  readonly languages?: readonly LanguageCode[]
  /** Keys of the front matter, before the usual ones. */
  readonly keys?: Partial<Record<KeyedField, readonly string[]>>
  /** Where the readers are, as in `Asia/Jakarta`: it decides what day it is. */
  readonly timeZone?: string
}

/** A phrase of your own; `spam`, strong and anywhere unless said. */
export type OwnPhrase = string | (Pick<PhraseRow, 'phrase'> & Partial<Pick<PhraseRow, 'kind' | 'strength' | 'where'>> & {
  readonly language?: LanguageCode
})

/** Settings for the files that a glob matches, for articles in some languages, or for both at once. */
export interface Override {
  /** Globs relative to the configuration file; all files where left out. */
  readonly files?: readonly string[]
  /** Codes as `presscheck languages` lists them; all languages where left out. */
  readonly languages?: readonly LanguageCode[]
  readonly rules?: RuleSettings
  /** What language these files are in, where they do not say. */
  readonly language?: LanguageCode
}

/** How comments that hide findings are held to account. */
export interface DirectiveSettings {
  readonly reportUnused?: boolean
  readonly requireReason?: boolean
}

/** What any configuration file may say. */
export interface DataConfig {
  readonly $schema?: string
  /** Other configuration files or packages, which this one goes on from. */
  readonly extends?: string | readonly string[]
  readonly preset?: PresetName
  readonly rules?: RuleSettings
  readonly overrides?: readonly Override[]
  /** Globs of the files that are articles, in place of the conventions. */
  readonly files?: readonly string[]
  /** Globs of files that are no articles. */
  readonly ignore?: readonly string[]
  readonly phrases?: readonly OwnPhrase[]
  readonly site?: SiteSettings
  readonly directives?: DirectiveSettings
  /** The file of known findings; `.presscheck-baseline.jsonl` beside it or above by default. */
  readonly baseline?: string
  /** The profile of a corpus to compare with; `.presscheck-profile` beside it or above by default. */
  readonly profile?: string
  /** About how large a profile may become as a file, as `20M`; larger corpora are sampled. */
  readonly maxProfileSize?: string
}

/** What a package adds. */
export interface Plugin {
  readonly name: string
  readonly rules?: readonly Rule[]
  /** Articles that declare or show one of these are read by it; one of a code of ours stands in the place of ours. */
  readonly languages?: readonly Language[]
  readonly phrases?: readonly OwnPhrase[]
  /** Settings by name, which `extends: 'plugin:name/preset'` takes. */
  readonly presets?: Readonly<Record<string, RuleSettings>>
}

/** What a configuration written as code may say besides. */
export interface Config extends Omit<DataConfig, 'extends'> {
  readonly extends?: string | Config | readonly (string | Config)[]
  readonly plugins?: readonly Plugin[]
}
