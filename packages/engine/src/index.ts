export {type ActiveRule, createEngine, type Engine} from './engine.ts'
export {type RuleSetting, type RuleSettings, selectRules, UnknownRuleError} from './settings.ts'
export {type DirectivePolicy, suppress, type SuppressedFinding} from './suppress.ts'
