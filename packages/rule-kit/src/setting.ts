import type {Severity} from './finding.ts'

/** How loud a rule is, or off; with its options where it takes any. */
export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>]

/** Settings by rule id or by group (`spam/*`); a later row goes before an earlier one. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>
