import type {Severity} from '@presscheck/linter'
import type {RuleOptions} from '@presscheck/rules'
import type {Config, Override, Plugin} from './config.ts'

/** How loud a rule is, or off. */
export type Level = Severity | 'off'

type Group = keyof RuleOptions extends `${infer Name}/${string}` ? Name : never

/** Settings by rule, each with its options, and by group (`spam/*`); a later one goes before an earlier. */
export type KnownRuleSettings =
  & {readonly [Id in keyof RuleOptions]?: Level | readonly [Level, RuleOptions[Id]]}
  & {readonly [Selector in '*' | `${Group}/*`]?: Level}

/** Settings for some files or some languages, of rules that the compiler knows. */
export interface TypedOverride extends Omit<Override, 'rules'> {
  readonly rules?: KnownRuleSettings
}

/** A configuration that names only rules and options that the compiler knows. */
export interface TypedConfig extends Omit<Config, 'rules' | 'overrides'> {
  readonly rules?: KnownRuleSettings
  readonly overrides?: readonly TypedOverride[]
}

/** Helps an editor to complete and check a configuration that is written as code. */
export function defineConfig(config: TypedConfig): TypedConfig {
  return config
}

/** The same for what a package adds. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
