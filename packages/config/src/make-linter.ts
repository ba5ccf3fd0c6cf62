import {
  createLinter, type Linter, type LinterSettings, type OptionsError, RepeatedRuleError, UnknownRuleError,
} from '@presscheck/linter'
import {ConfigError} from './config-error.ts'
import {didYouMean} from './did-you-mean.ts'
import type {ConfigLayer} from './layer.ts'
import type {ResolvedConfig, SettingRow} from './resolve-config.ts'
import {type LinterWishes, settingsFor} from './settings-for.ts'

/**
 * The linter that a configuration describes. Throws `ConfigError` with the place of a rule that does not exist, of
 * options that a rule does not take, or of a time zone that is none.
 */
export function makeLinter(config: ResolvedConfig, layers: readonly ConfigLayer[], wishes: LinterWishes = {}): Linter {
  const settings = settingsFor(config, layers, wishes)
  try {
    return createLinter(settings)
  } catch (error) {
    if (error instanceof UnknownRuleError) throw unknownRule(error, config, layers, settings)
    if (isOptionsError(error)) throw wrongOptions(error, config, layers)
    if (error instanceof RepeatedRuleError) throw repeatedRule(error, layers)
    throw error
  }
}

function unknownRule(
  cause: UnknownRuleError, config: ResolvedConfig, layers: readonly ConfigLayer[], {now, extraRules}: LinterSettings,
): ConfigError {
  const {selector} = cause
  const known = createLinter({now, ...(extraRules && {extraRules})}).rules.map(({rule}) => rule.id)
  const groups = [...new Set(known.map((id) => `${id.split('/')[0] ?? ''}/*`))]
  const row = rowsOf(config).find((candidate) => candidate.selector === selector)
  const reason = `There is no rule ${selector}.${didYouMean(selector, [...known, ...groups])}`
  return new ConfigError(row?.from.file, row && placeOf(row, layers), reason, {cause})
}

function wrongOptions(cause: OptionsError, config: ResolvedConfig, layers: readonly ConfigLayer[]): ConfigError {
  const {ruleId, path, message} = cause
  const row = rowsOf(config).findLast(({selector, setting}) => selector === ruleId && typeof setting !== 'string')
  const reason = `Rule ${ruleId}${path === '' ? '' : `, option ${path}`}: ${message}`
  return new ConfigError(row?.from.file, row && placeOf(row, layers), reason, {cause})
}

/** Rules of a plugin may be made by another copy of Presscheck, which has a class of its own. */
function isOptionsError(error: unknown): error is OptionsError {
  return error instanceof Error && error.name === 'OptionsError' && 'ruleId' in error && 'path' in error
}

function repeatedRule(cause: RepeatedRuleError, layers: readonly ConfigLayer[]): ConfigError {
  const {ruleId} = cause
  const hasRule = ({config}: ConfigLayer) => config.plugins?.some(({rules}) => rules?.some(({id}) => id === ruleId))
  const reason = `Two rules are called ${ruleId}. Give the rule of the plugin another name.`
  return new ConfigError(layers.findLast(hasRule)?.file, undefined, reason, {cause})
}

function rowsOf({rules, byLanguage}: ResolvedConfig): readonly SettingRow[] {
  return [...rules, ...byLanguage.flatMap(({rows}) => rows)]
}

function placeOf({selector, from}: SettingRow, layers: readonly ConfigLayer[]): ConfigError['position'] {
  const layer = layers.find(({file}) => file === from.file)
  return layer?.locate(from.override === undefined ? ['rules', selector] : ['overrides', from.override, 'rules', selector])
}
