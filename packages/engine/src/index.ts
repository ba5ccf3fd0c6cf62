export {type ActiveRule, createEngine, type Engine} from './engine.ts'
export {selectRules, UnknownRuleError} from './settings.ts'
export {type DirectivePolicy, suppress, type SuppressedFinding} from './suppress.ts'
