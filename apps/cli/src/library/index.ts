// To lint texts and files.
export {
  applyEdits, type Corpus, createLinter, type Day, type Edit, type Finding, type Linter, type LinterSettings,
  type LintOptions, type LintResult, type LintSession, OptionsError, type PresetName, presetNames, RepeatedRuleError,
  type RuleSetting, type RuleSettings, type Severity, type Suggestion, UnknownRuleError,
} from '@presscheck/linter'
export {ConfigError, today} from '@presscheck/config'
export {
  type LintedFile, type LintedFiles, lintFiles, type LintFilesSettings, loadLinter, type ProjectSettings,
} from './lint-files.ts'

// To configure.
export {
  defineConfig, definePlugin, type DirectiveSettings, type KnownRuleSettings, type Level, type OwnPhrase, phraseFacts,
  type Plugin, type SiteSettings, type TypedConfig as Config, type TypedOverride as Override,
} from '@presscheck/config'
export type {NoOptions, RuleOptions} from '@presscheck/rules'

// To write rules.
export {checkRule, type RuleCheckSettings} from '@presscheck/linter'
export {
  type ArticleContext, type ArticleRuleDefinition, type BlockContext, type BlockRuleDefinition, type CheckedExample,
  type Confidence, type CorpusContext, type CorpusRuleDefinition, defineRule, fromRehype, fromRemark, fromRetext,
  type Hit, type InvalidExample, type PhraseFacts, type PluginRuleDefinition, type Report, type RetextRuleDefinition,
  type Rule, type UnifiedPlugin, type ValidExample,
} from '@presscheck/rule-kit'
export type {
  Article, Block, BlockKind, Candidate, Field, Fields, Format, Link, Located, Position, Range,
} from '@presscheck/article'
export type {Language, LanguageCode, LexiconName, Lexicons, PhraseKind} from '@presscheck/languages'
