export {articleEndings} from './articles/conventions.ts'
export {ArticleFinder, type FinderSettings, type Found} from './articles/find-articles.ts'
export {generatorFiles, type GeneratorName, generatorNames} from './articles/generators.ts'
export {ignoreFileNames} from './articles/ignore-files.ts'
export {generatorOf} from './articles/site.ts'
export {ConfigError} from './config-error.ts'
export type {Config, DirectiveSettings, OwnPhrase, Plugin, SiteSettings} from './config.ts'
export {ConfigFiles} from './config-files.ts'
export {
  defineConfig, definePlugin, type KnownRuleSettings, type Level, type TypedConfig, type TypedOverride,
} from './define-config.ts'
export {didYouMean} from './did-you-mean.ts'
export type {ConfigLayer} from './layer.ts'
export {configIn, configNames, findConfig, loadConfig, type LoadOptions} from './load-config.ts'
export {makeLinter} from './make-linter.ts'
export {
  linterSettings, matches, phraseFacts, type Provenance, type ResolvedConfig, resolveConfig, type SettingRow,
} from './resolve-config.ts'
export {type LinterWishes, settingsFor} from './settings-for.ts'
export {systemReason} from './system-reason.ts'
export {today} from './today.ts'
