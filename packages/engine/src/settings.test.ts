import {defineRule, OptionsError, type Rule, type RuleSettings} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {selectRules, UnknownRuleError} from './settings.ts'

function rule(id: Rule['id']): Rule {
  return defineRule({
    id, summary: '', why: '', confidence: 'certain', unit: 'article', messages: {}, examples: {valid: [], invalid: []},
    options: v.object({most: v.optional(v.number('Give a number.'), 3)}),
    check() {
      // It never finds anything.
    },
  })
}

const rules = [rule('spam/no-a'), rule('spam/no-b'), rule('title/no-c')]

function chosen(...settings: readonly RuleSettings[]): Readonly<Record<string, string>> {
  return Object.fromEntries(selectRules(rules, ...settings).map(({prepared, severity}) => [prepared.rule.id, severity]))
}

describe('selectRules', () => {
  it('is quiet unless asked', () => {
    expect(chosen({})).toEqual({})
  })

  it('lets a later row go before an earlier one, by group or by name', () => {
    expect(chosen({'*': 'info', 'spam/*': 'error', 'spam/no-b': 'off'})).toEqual({'spam/no-a': 'error', 'title/no-c': 'info'})
  })

  it('lets a group of later settings go before a name of earlier ones', () => {
    expect(chosen({'spam/no-a': 'error', 'title/no-c': 'error'}, {'spam/*': 'off', 'spam/no-b': 'info'}))
      .toEqual({'spam/no-b': 'info', 'title/no-c': 'error'})
    expect(chosen({'spam/no-a': 'error'}, {'spam/*': 'off', 'spam/no-a': 'info'})).toEqual({'spam/no-a': 'info'})
  })

  it('keeps options that an earlier row gave', () => {
    expect(() => selectRules(rules, {'spam/no-a': ['error', {most: 'many'}], 'spam/*': 'info'}))
      .toThrow(new OptionsError('spam/no-a', 'most', 'Give a number.'))
  })

  it('refuses a name that no rule has', () => {
    expect(() => selectRules(rules, {'spam/no-z': 'error'})).toThrow(UnknownRuleError)
  })
})
