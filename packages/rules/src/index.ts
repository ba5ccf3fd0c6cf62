export type {NoOptions, RuleOptions} from './generated/rule-options.ts'
export {rules} from './generated/rules.ts'
export {type PresetName, presetNames} from './presets.ts'
export {presets} from './generated/presets.ts'
