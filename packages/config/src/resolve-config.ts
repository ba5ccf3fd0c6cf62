import type {LanguageCode} from '@presscheck/languages'
import type {LinterSettings, PresetName, RuleSetting, RuleSettings} from '@presscheck/linter'
import type {Config, KeyedField, OwnPhrase, SiteSettings} from './config.ts'
import {compileGlob} from './glob/compile-glob.ts'
import type {ConfigLayer} from './layer.ts'

/** Where a setting came from: a file, with the override of it that matched. */
export interface Provenance {
  readonly file: string
  readonly override: number | undefined
}

/** One row of a configuration. */
export interface SettingRow {
  readonly selector: string
  readonly setting: RuleSetting
  readonly from: Provenance
}

/** What holds for one file. */
export interface ResolvedConfig {
  readonly preset: PresetName
  /** Every setting on top of the preset, in the order of their weight, with where it came from. */
  readonly rules: readonly SettingRow[]
  /** Settings that hold only for articles in some languages, on top of the others. */
  readonly byLanguage: readonly {readonly languages: readonly LanguageCode[]; readonly rows: readonly SettingRow[]}[]
  readonly site: SiteSettings
  readonly phrases: readonly OwnPhrase[]
  readonly directives: NonNullable<Config['directives']>
  readonly plugins: NonNullable<Config['plugins']>
  /** The overrides that match, so that files with the same can share a linter. */
  readonly key: string
}

/** What the layers say of a file. `file` is absolute. */
export function resolveConfig(layers: readonly ConfigLayer[], file: string): ResolvedConfig {
  const rules: SettingRow[] = []
  const byLanguage: ResolvedConfig['byLanguage'][number][] = []
  const matched: string[] = []
  let preset: PresetName = 'recommended'
  let site: SiteSettings = {}
  let directives: ResolvedConfig['directives'] = {}
  const phrases: OwnPhrase[] = []
  const plugins: NonNullable<Config['plugins']>[number][] = []
  for (const layer of layers) {
    const {config} = layer
    if (config.preset && config.preset !== preset) {
      // A preset starts anew: what came before it is part of what it replaces.
      preset = config.preset
      rules.length = 0
    }
    rules.push(...settingsOf(config.rules, {file: layer.file, override: undefined}))
    site = mergeSites(site, config.site)
    directives = {...directives, ...config.directives}
    phrases.push(...(config.phrases ?? []), ...(config.plugins ?? []).flatMap((plugin) => plugin.phrases ?? []))
    plugins.push(...(config.plugins ?? []))
  }
  for (const [depth, layer] of layers.entries()) {
    for (const [index, override] of (layer.config.overrides ?? []).entries()) {
      if (override.files && !matches(override.files, layer.folder, file)) continue
      matched.push(`${depth}.${index}`)
      const rows = settingsOf(override.rules, {file: layer.file, override: index})
      if (override.languages) byLanguage.push({languages: override.languages, rows})
      else rules.push(...rows)
      if (override.language !== undefined) site = {...site, language: override.language}
    }
  }
  return {preset, rules, byLanguage, site, directives, phrases, plugins, key: matched.join(' ')}
}

function settingsOf(rules: Config['rules'], from: Provenance): readonly SettingRow[] {
  return Object.entries(rules ?? {}).map(([selector, setting]) => ({selector, setting, from}))
}

function mergeSites(one: SiteSettings, other: SiteSettings = {}): SiteSettings {
  return {...one, ...other, ...(one.keys || other.keys ? {keys: {...one.keys, ...other.keys}} : {})}
}

/**
 * Whether a file lies below the folder and the globs take its path from there: the last that matches decides, and one
 * that starts with `!` leaves it out.
 */
export function matches(globs: readonly string[], folder: string, file: string): boolean {
  const path = pathWithin(folder, file)
  if (path === undefined) return false
  const glob = globs.findLast((candidate) => matcherOf(candidate.replace(/^!/, ''))(path))
  return glob !== undefined && !glob.startsWith('!')
}

/** The path of a file from a folder on, with slashes; undefined where it lies elsewhere. Both are absolute. */
function pathWithin(folder: string, file: string): string | undefined {
  const [above = '', path = ''] = [folder, file].map((name) => name.replaceAll('\\', '/'))
  const start = above.endsWith('/') ? above : `${above}/`
  return path.startsWith(start) ? path.slice(start.length) : undefined
}

type Matcher = (path: string) => boolean

const matchers = new Map<string, Matcher>()

/** `*.md` means the name in any folder, as in `.gitignore`; a folder means all in it. */
function matcherOf(glob: string): Matcher {
  const known = matchers.get(glob)
  if (known) return known
  const pattern = glob.replace(/^\.?\//, '')
  const anywhere = glob.replace(/^\.\//, '').replace(/\/$/, '').includes('/') ? pattern : `**/${pattern}`
  const itself = compileGlob(anywhere, {dot: true})
  const below = compileGlob(`${anywhere.replace(/\/$/, '')}/**`, {dot: true})
  const matcher: Matcher = (path) => itself(path) || below(path)
  matchers.set(glob, matcher)
  return matcher
}

/** The settings of a linter for files that resolve alike. */
export function linterSettings(config: ResolvedConfig, now: LinterSettings['now']): LinterSettings {
  const {preset, rules, byLanguage, site, directives, phrases, plugins} = config
  return {
    preset,
    rules: rules.map(asSettings),
    byLanguage: byLanguage.flatMap(({languages, rows}) => rows.map((row) => ({languages, rules: asSettings(row)}))),
    now,
    directives,
    ...(site.language !== undefined && {language: site.language}),
    ...(site.languages && {languages: site.languages}),
    ...(site.hosts && {hosts: site.hosts}),
    ...(site.keys && {keys: site.keys satisfies Partial<Record<KeyedField, readonly string[]>>}),
    ...(plugins.length > 0 && {
      extraRules: plugins.flatMap((plugin) => plugin.rules ?? []),
      extraLanguages: plugins.flatMap((plugin) => plugin.languages ?? []),
    }),
    ...(phrases.length > 0 && {phrases: phrases.map(phraseFacts)}),
  }
}

function asSettings({selector, setting}: SettingRow): RuleSettings {
  return {[selector]: setting}
}

/** A phrase of your own with all that it leaves out. */
export function phraseFacts(phrase: OwnPhrase): NonNullable<LinterSettings['phrases']>[number] {
  const given = typeof phrase === 'string' ? {phrase} : phrase
  return {kind: 'spam', strength: 'strong', where: 'anywhere', language: 'und', ...given}
}
