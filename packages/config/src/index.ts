export {articleEndings} from './articles/conventions.ts'
export {ArticleFinder, type FinderSettings, type Found} from './articles/find-articles.ts'
export {generatorFiles, type GeneratorName, generatorNames} from './articles/generators.ts'
export {ignoreFileNames} from './articles/ignore-files.ts'
export {generatorOf} from './articles/site.ts'
export {ConfigError} from './config-error.ts'
export {type Config, defineConfig, type OwnPhrase, type Plugin, type SiteSettings} from './config.ts'
export {ConfigFiles} from './config-files.ts'
export {didYouMean} from './did-you-mean.ts'
export {type ConfigLayer, configNames, findConfig, loadConfig, type LoadOptions} from './load-config.ts'
export {
  linterSettings, matches, presetSettings, type Provenance, type ResolvedConfig, resolveConfig, type SettingRow,
} from './resolve-config.ts'
export {systemReason} from './system-reason.ts'
