import type {Rule, RuleSetting, Severity} from '@presscheck/rule-kit'

/** Named choices of rules. */
export const presetNames = ['off', 'recommended', 'strict', 'news', 'docs'] as const

export type PresetName = (typeof presetNames)[number]

/** What newsrooms ask of every article, besides what is recommended. */
const forNews: Readonly<Record<string, RuleSetting>> = {
  'date/require-date': ['error', {always: true}],
  'metadata/require-byline': ['error', {always: true}],
  'date/require-zone': 'warning',
  'title/max-length': 'warning',
  'title/no-shouting': 'warning',
  'structure/require-length': 'warning',
}

/** What documentation does without: it shows placeholders and calls on purpose, and is undated. */
const forDocs: Readonly<Record<string, RuleSetting>> = {
  'date/require-date': 'off',
  'metadata/require-byline': 'off',
  'residue/no-placeholder': 'warning',
  'residue/no-editorial-note': 'info',
  'boilerplate/no-newsletter-call': 'off',
  'boilerplate/no-related-line': 'off',
  'structure/consistent-heading-order': 'warning',
  'structure/require-image-text': 'warning',
}

/** How a rule is set in a preset; `off` where it is not in it. */
export function settingIn(preset: PresetName, rule: Rule): RuleSetting {
  switch (preset) {
    case 'off':
      return 'off'
    case 'strict':
      return rule.confidence === 'opinion' ? 'off' : loudness(rule)
    case 'news':
      return forNews[rule.id] ?? settingIn('recommended', rule)
    case 'docs':
      return forDocs[rule.id] ?? settingIn('recommended', rule)
    case 'recommended':
      return rule.optional !== undefined || rule.confidence === 'opinion' ? 'off' : loudness(rule)
  }
}

function loudness({confidence, severity}: Rule): Severity {
  return severity ?? (confidence === 'certain' ? 'error' : 'warning')
}
