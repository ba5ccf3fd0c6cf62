import {phrases} from '@presscheck/languages/phrases'
import {checkExamples, hitFinder, indexPhrases} from '@presscheck/rule-kit'
import {describe, expect, it} from 'vitest'
import {rules} from './index.ts'

const hits = hitFinder(indexPhrases(phrases))

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('has examples of both kinds', () => {
    expect(rule.examples.valid.length).toBeGreaterThan(0)
    expect(rule.examples.invalid.length).toBeGreaterThan(0)
  })

  it.each(checkExamples(rule, hits).map((example) => [example.kind, example.text, example] as const))(
    '%s: %s',
    (_kind, _text, {problems}) => {
      expect(problems).toEqual([])
    },
  )

  it('says what is wrong in a sentence', () => {
    expect(rule.summary).toMatch(/^(Disallow|Require|Limit) .*\.$/)
    for (const message of Object.values(rule.messages)) expect(message).toMatch(/^[\p{Lu}`“{]/u)
  })
})
