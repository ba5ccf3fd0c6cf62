export {rules} from './generated/rules.ts'
export {type PresetName, presetNames} from './presets.ts'
export {presets} from './generated/presets.ts'
