export type {Article, Format, Position, Range} from '@presscheck/article'
export {selects, UnknownRuleError} from '@presscheck/engine'
export {checkRule, type RuleCheckSettings} from './check-rule.ts'
export {
  createLinter, type Linter, type LinterSettings, type LintOptions, type LintResult, type LintSession,
  RepeatedRuleError,
} from './linter.ts'
export {applyEdits, type Corpus, type Day, type Edit, type Finding, OptionsError, type Rule, type RuleSetting, type RuleSettings, type Severity, type Suggestion} from '@presscheck/rule-kit'
export {type PresetName, presetNames} from '@presscheck/rules'
