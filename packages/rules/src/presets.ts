import type {Rule, Severity} from '@presscheck/rule-kit'

/** Named choices of rules, from the quietest up. */
export const presetNames = ['off', 'recommended', 'strict'] as const

export type PresetName = (typeof presetNames)[number]

/** How loud a rule is in a preset; `off` where it is not in it. */
export function severityIn(preset: PresetName, {confidence, severity, optional}: Rule): Severity | 'off' {
  if (preset === 'off') return 'off'
  const loud = severity ?? (confidence === 'certain' ? 'error' : 'warning')
  if (preset === 'strict') return confidence === 'opinion' ? 'off' : loud
  return optional !== undefined || confidence === 'opinion' ? 'off' : loud
}
