import {type Article, type Format, parseArticle, type ParseOptions, reparse} from '@presscheck/article'
import {
  createEngine, type DirectivePolicy, type Engine, selectRules, selects, suppress, type SuppressedFinding,
  type Suppression, unsuppressed,
} from '@presscheck/engine'
import {
  besideOurs, type Language, type LanguageCode, languages as ourLanguages, withLanguages,
} from '@presscheck/languages'
import {
  type Corpus, type Day, type Finding, fixUntilStable, indexPhrases, KeptFindings, type PhraseFacts, type Rule,
  type RuleSettings, type Severity,
} from '@presscheck/rule-kit'
import {type PresetName, presets, rules as builtInRules} from '@presscheck/rules'
import {phraseIndex} from './phrase-index.ts'

/** How a linter works; every setting but the day has a useful default. */
export interface LinterSettings {
  /** `recommended` by default. */
  readonly preset?: PresetName
  /** Settings by rule id or by group (`spam/*`), on top of the preset; later ones go before earlier. */
  readonly rules?: RuleSettings | readonly RuleSettings[]
  /** Settings for articles in some languages, on top of all others. */
  readonly byLanguage?: readonly {readonly languages: readonly LanguageCode[]; readonly rules: RuleSettings}[]
  /** The language that the site declares. */
  readonly language?: ParseOptions['language']
  /** The languages that the site is written in: a vote that is close falls to one of them. */
  readonly languages?: ParseOptions['languages']
  /** Hosts of the site, without scheme and path: links to them are never foreign. */
  readonly hosts?: ParseOptions['hosts']
  /** Keys of the metadata that the site uses for a field. */
  readonly keys?: ParseOptions['keys']
  /** What day it is where the readers are: the linter never asks the machine. */
  readonly now: Day
  /** How comments that hide findings are held to account: unused ones are reported, reasons are free, by default. */
  readonly directives?: Partial<DirectivePolicy>
  /** Rules of your own, beside the built-in ones. */
  readonly extraRules?: readonly Rule[]
  /** Phrases of your own, beside those of the languages. */
  readonly phrases?: readonly PhraseFacts[]
  /** Languages of your own, beside the built-in ones; one of the same code stands in the place of ours. */
  readonly extraLanguages?: readonly Language[]
}

/** A rule that is called like another. */
export class RepeatedRuleError extends Error {
  override readonly name = 'RepeatedRuleError'
  readonly ruleId: string

  constructor(ruleId: string) {
    super(`Two rules are called \`${ruleId}\`.`)
    this.ruleId = ruleId
  }
}

/** What a host knows of one text. */
export interface LintOptions {
  readonly path?: string
  /** Overrules the ending of `path`. */
  readonly format?: Format
  /** Offsets in the text, without its byte order mark, of each U+FFFD that stands for bytes which could not be read. */
  readonly undecodable?: readonly number[] | undefined
  /** What is known of other articles: rules about duplicates speak only then. */
  readonly corpus?: Corpus | undefined
  /** What was found in the same text without other articles: only what the corpus adds is looked for. */
  readonly alone?: Suppression | undefined
}

/** Which fixes are wanted, besides what a host knows. */
export interface FixOptions extends LintOptions {
  /** Rules and groups (`spam/*`) whose fixes are applied; all by default. */
  readonly rules?: readonly string[]
}

/** An article understood, and what is wrong with it in the order of the source. */
export interface LintResult {
  readonly article: Article
  readonly findings: readonly Finding[]
  /** What the writer hid by comments such as `<!-- presscheck-disable-next-line date/valid-date -- a quotation -->`. */
  readonly suppressed: readonly SuppressedFinding[]
}

/** One article while it is written: what is known of one version serves the next. */
export interface LintSession {
  /** Reads the text as it stands now: what `lint` says of it, at less cost. Never throws on any text. */
  update(source: string, now?: Pick<LintOptions, 'undecodable'>): LintResult
}

/** Rules with their settings, ready for any number of articles. */
export interface Linter {
  /** Every rule there is, with how loud it is here. */
  readonly rules: readonly {readonly rule: Rule; readonly severity: Severity | 'off'}[]
  /** Every language that it knows more of than its name. */
  readonly languages: readonly Language[]
  /** Reads a text as the linter does, and checks nothing. Never throws on any text. */
  read(source: string, options?: LintOptions): Article
  /** Reads a text and reports what is wrong with it. Never throws on any text. */
  lint(source: string, options?: LintOptions): LintResult
  /** Follows one text through its edits. */
  open(options?: LintOptions): LintSession
  /** The text after all safe fixes: applied until nothing is left to fix. */
  fix(source: string, options?: FixOptions): string
}

/**
 * Makes a linter of the built-in rules, languages and formats. Throws `UnknownRuleError`, `OptionsError` or
 * `RepeatedRuleError` where the settings are wrong.
 */
export function createLinter(settings: LinterSettings): Linter {
  const {preset = 'recommended', rules: ownSettings = [], extraRules = [], phrases = [], extraLanguages = [], now} = settings
  const rules = [...builtInRules, ...extraRules]
  const indexes = phrases.length > 0 ? [phraseIndex(), indexPhrases(phrases)] : [phraseIndex()]
  const layers = [presets[preset], ...[ownSettings].flat()]
  const policy: DirectivePolicy = {reportUnused: true, requireReason: false, ...settings.directives}
  const ids = rules.map(({id}) => id)
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at)
  if (repeated !== undefined) throw new RepeatedRuleError(repeated)

  const setUp = (extra: readonly RuleSettings[]) => {
    const active = selectRules(rules, ...layers, ...extra)
    const known = {all: ids, active: new Set(active.map(({prepared}) => prepared.rule.id))}
    const engine: Engine = createEngine(active, indexes)
    return {active, known, engine}
  }
  const usual = setUp([])
  const special = new Map<string, typeof usual>()
  const setUpFor = (language: LanguageCode) => {
    const extra = settings.byLanguage?.filter(({languages}) => languages.includes(language)) ?? []
    if (extra.length === 0) return usual
    const made = special.get(language) ?? setUp(extra.map((row) => row.rules))
    special.set(language, made)
    return made
  }
  // Wrong settings for a language are told at once, not with its first article.
  for (const {languages} of settings.byLanguage ?? []) languages.forEach(setUpFor)

  const severities = new Map(usual.active.map(({prepared, severity}) => [prepared.rule, severity]))
  const parseOptions = ({path, format, undecodable}: LintOptions): ParseOptions => ({
    ...(path !== undefined && {path}),
    ...(format !== undefined && {format}),
    ...(undecodable !== undefined && {undecodable}),
    ...(settings.language !== undefined && {language: settings.language}),
    ...(settings.languages !== undefined && {languages: settings.languages}),
    ...(settings.hosts !== undefined && {hosts: settings.hosts}),
    ...(settings.keys !== undefined && {keys: settings.keys}),
  })
  const check = (article: Article, {corpus, alone}: LintOptions, kept?: KeptFindings): LintResult => {
    const {engine, known} = setUpFor(article.language)
    const others = corpus?.besides(article)
    const findings = others && alone
      ? engine.compare(article, now, others, unsuppressed(alone))
      : engine.run(article, now, others, kept)
    return {article, ...suppress(article, findings, known, policy)}
  }
  const lint = (source: string, options: LintOptions = {}): LintResult => (
    check(parseArticle(source, parseOptions(options)), options)
  )
  const open = (options: LintOptions = {}): LintSession => {
    const kept = new KeptFindings()
    let article = parseArticle('', parseOptions(options))
    return {
      update(source, {undecodable} = {}) {
        article = reparse(article, source, parseOptions({...options, undecodable}))
        return check(article, options, kept)
      },
    }
  }
  const linter: Linter = {
    read: (source, options = {}) => parseArticle(source, parseOptions(options)),
    rules: rules.map((rule) => ({rule, severity: severities.get(rule) ?? 'off'})),
    languages: ourLanguages,
    lint,
    open,
    fix(source, options) {
      // Ranges are of the text without its byte order mark, which a host may hand in and gets back.
      const mark = source.startsWith('\uFEFF') ? '\uFEFF' : ''
      const isWanted = ({ruleId}: Finding) => options?.rules?.some((selector) => selects(selector, ruleId)) ?? true
      const fixes = (current: string) => lint(current, options).findings.filter(isWanted).flatMap(({fix}) => fix ?? [])
      return mark + fixUntilStable(source.slice(mark.length), fixes)
    },
  }
  return extraLanguages.length > 0 ? speaking(extraLanguages, linter) : linter
}

/** A linter that reads texts by more languages than ours. */
function speaking(languages: readonly Language[], linter: Linter): Linter {
  const known = besideOurs(languages)
  return {
    rules: linter.rules,
    languages: known,
    read: (source, options) => withLanguages(known, () => linter.read(source, options)),
    lint: (source, options) => withLanguages(known, () => linter.lint(source, options)),
    fix: (source, options) => withLanguages(known, () => linter.fix(source, options)),
    open(options) {
      const session = withLanguages(known, () => linter.open(options))
      return {update: (source, now) => withLanguages(known, () => session.update(source, now))}
    },
  }
}
