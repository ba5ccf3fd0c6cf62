export {ConfigError} from './config-error.ts'
export {type Config, defineConfig, type OwnPhrase, type Plugin, type SiteSettings} from './config.ts'
export {didYouMean} from './did-you-mean.ts'
export {type ConfigLayer, configNames, findConfig, loadConfig, type LoadOptions} from './load-config.ts'
export {
  linterSettings, matches, presetSettings, type Provenance, type ResolvedConfig, resolveConfig, type SettingRow,
} from './resolve-config.ts'
