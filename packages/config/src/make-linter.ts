import {
  createLinter, type Day, type Linter, type LinterSettings, OptionsError, type RuleSettings, UnknownRuleError,
} from '@presscheck/linter'
import {ConfigError} from './config-error.ts'
import {didYouMean} from './did-you-mean.ts'
import type {ConfigLayer} from './layer.ts'
import {linterSettings, type ResolvedConfig, type SettingRow} from './resolve-config.ts'
import {today} from './today.ts'

/** What whoever runs the linter says besides the configuration. */
export interface LinterWishes {
  /** The day to judge dates by; today where the readers are by default. */
  readonly now?: Day | undefined
  /** Settings on top of all others. */
  readonly rules?: RuleSettings
}

/**
 * The linter that a configuration describes. Throws `ConfigError` with the place of a rule that does not exist, of
 * options that a rule does not take, or of a time zone that is none.
 */
export function makeLinter(config: ResolvedConfig, layers: readonly ConfigLayer[], wishes: LinterWishes = {}): Linter {
  const settings = linterSettings(config, wishes.now ?? todayFor(layers, config.site.timeZone))
  const all: LinterSettings = {...settings, rules: [...[settings.rules ?? []].flat(), wishes.rules ?? {}]}
  try {
    return createLinter(all)
  } catch (error) {
    if (error instanceof UnknownRuleError) throw unknownRule(error, config, layers, all)
    if (error instanceof OptionsError) throw wrongOptions(error, config, layers)
    throw error
  }
}

function todayFor(layers: readonly ConfigLayer[], timeZone: string | undefined): Day {
  try {
    return today(timeZone)
  } catch (cause) {
    const layer = layers.findLast(({config}) => config.site?.timeZone !== undefined)
    const reason = `There is no time zone ${timeZone ?? ''}. Write one as Asia/Jakarta.`
    throw new ConfigError(layer?.file, layer?.locate(['site', 'timeZone']), reason, {cause})
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

function rowsOf({rules, byLanguage}: ResolvedConfig): readonly SettingRow[] {
  return [...rules, ...byLanguage.flatMap(({rows}) => rows)]
}

function placeOf({selector, from}: SettingRow, layers: readonly ConfigLayer[]): ConfigError['position'] {
  const layer = layers.find(({file}) => file === from.file)
  return layer?.locate(from.override === undefined ? ['rules', selector] : ['overrides', from.override, 'rules', selector])
}
