import type {Rule, RuleSetting, RuleSettings} from '@presscheck/rule-kit'
import type {ActiveRule} from './engine.ts'

/** A setting for a rule that does not exist. */
export class UnknownRuleError extends Error {
  override readonly name = 'UnknownRuleError'
  readonly selector: string

  constructor(selector: string) {
    super(`There is no rule \`${selector}\`.`)
    this.selector = selector
  }
}

/**
 * The rules that are on, by settings of which later ones go before earlier ones. Throws `UnknownRuleError` for a
 * selector that names none, `OptionsError` for options that a rule does not take.
 */
export function selectRules(rules: readonly Rule[], ...settings: readonly RuleSettings[]): readonly ActiveRule[] {
  const chosen = new Map<Rule, RuleSetting>()
  for (const [selector, setting] of settings.flatMap((layer) => Object.entries(layer))) {
    const named = rules.filter(({id}) => selects(selector, id))
    if (named.length === 0) throw new UnknownRuleError(selector)
    for (const rule of named) chosen.set(rule, merge(chosen.get(rule), setting))
  }
  return rules.flatMap((rule) => {
    const setting = chosen.get(rule)
    if (setting === undefined) return []
    const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting
    return severity === 'off' ? [] : [{prepared: rule.prepare(options), severity}]
  })
}

/** Whether a rule id, a group (`spam/*`) or `*` means a rule. */
export function selects(selector: string, id: string): boolean {
  return selector === id || selector === '*' || (selector.endsWith('/*') && id.startsWith(selector.slice(0, -1)))
}

/** A severity alone keeps the options that an earlier row gave. */
function merge(earlier: RuleSetting | undefined, later: RuleSetting): RuleSetting {
  if (typeof later !== 'string' || typeof earlier !== 'object') return later
  return [later, earlier[1]]
}
