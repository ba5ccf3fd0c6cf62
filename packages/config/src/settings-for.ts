import type {Day, LinterSettings, RuleSettings} from '@presscheck/linter'
import {ConfigError} from './config-error.ts'
import type {ConfigLayer} from './layer.ts'
import {linterSettings, type ResolvedConfig} from './resolve-config.ts'
import {today} from './today.ts'

/** What whoever runs the linter says besides the configuration. */
export interface LinterWishes {
  /** The day to judge dates by; today where the readers are by default. */
  readonly now?: Day | undefined
  /** Settings on top of all others. */
  readonly rules?: RuleSettings
  /** Keys of records, before those of the configuration. */
  readonly keys?: LinterSettings['keys']
}

/** All that a linter is made by; no rule is asked for it. Throws `ConfigError` for a time zone that is none. */
export function settingsFor(
  config: ResolvedConfig, layers: readonly ConfigLayer[], {now, rules = {}, keys}: LinterWishes = {},
): LinterSettings {
  const settings = linterSettings(config, now ?? todayFor(layers, config.site.timeZone))
  return {
    ...settings,
    rules: [...[settings.rules ?? []].flat(), rules],
    ...(keys && {keys: {...settings.keys, ...keys}}),
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
