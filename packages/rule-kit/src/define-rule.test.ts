import {parseArticle} from '@presscheck/article'
import * as v from 'valibot'
import {describe, expect, it} from 'vitest'
import {checkExamples} from './check-examples.ts'
import {defineRule, fillMessage, OptionsError} from './define-rule.ts'
import {hitFinder, indexPhrases} from './phrases.ts'
import type {Rule} from './rule.ts'

const hits = hitFinder(indexPhrases([]))
const now = {year: 2026, month: 11, day: 24}

/** Finds a word; enough of a rule to see what the kit does with one. */
function wordRule(examples: Rule['examples']): Rule {
  return defineRule({
    id: 'prose/no-teh',
    summary: 'Disallow `teh`.',
    why: 'It is a slip.',
    confidence: 'certain',
    unit: 'block',
    trigger: /teh/,
    messages: {found: '`{word}` is a slip. Write `{right}`.'},
    options: v.object({
      word: v.optional(v.pipe(v.string(), v.minLength(2, 'Give a word of at least two letters.')), 'teh'),
    }),
    examples,
    check({block, options, report}) {
      const start = block.prose.indexOf(options.word)
      if (start < 0) return
      const at = block.locate(start, start + options.word.length)
      report({at, message: 'found', data: {word: options.word, right: 'the'}, fix: {range: at, text: 'the'}})
    },
  })
}

const rule = wordRule({valid: ['The end.'], invalid: [{text: 'It is ⟦teh⟧ end.', fixed: 'It is the end.'}]})

describe('defineRule', () => {
  it('reports at the place in the source, with its message filled', () => {
    const article = parseArticle('# Title\n\nIt is *teh* end.', {format: 'markdown'})
    expect(rule.prepare().run({article, now, hits})).toEqual([{
      ruleId: 'prose/no-teh',
      messageId: 'found',
      message: '`teh` is a slip. Write `the`.',
      range: [16, 19],
      fix: {range: [16, 19], text: 'the'},
      suggestions: [],
      related: [],
    }])
  })

  it('does not read code', () => {
    const article = parseArticle('Call `teh` now.\n\n    teh', {format: 'markdown'})
    expect(rule.prepare().run({article, now, hits})).toEqual([])
  })

  it('says which option is wrong', () => {
    expect(() => rule.prepare({word: 'x'})).toThrow(new OptionsError('prose/no-teh', 'word', 'Give a word of at least two letters.'))
  })

  it('refuses an option that it does not take', () => {
    expect(() => rule.prepare({words: 'teh'})).toThrow(
      new OptionsError('prose/no-teh', 'words', 'There is no such option. The rule takes word.'),
    )
  })
})

describe('checkExamples', () => {
  it('accepts examples that hold', () => {
    expect(checkExamples(rule, hits).flatMap(({problems}) => problems)).toEqual([])
  })

  it.each([
    ['a valid example with a finding', {valid: ['It is teh end.'], invalid: []}, 'unexpected: `teh` is a slip'],
    ['a wrong range', {valid: [], invalid: [{text: 'It ⟦is⟧ teh end.', fixed: 'It is the end.'}]}, 'ranges: "It is ⟦teh⟧ end."'],
    ['a missing fix', {valid: [], invalid: [{text: 'It is ⟦teh⟧ end.'}]}, 'fixed: "It is the end."'],
    ['a suggestion that is never made', {
      valid: [],
      invalid: [{text: 'It is ⟦teh⟧ end.', fixed: 'It is the end.', suggested: ['It is an end.']}],
    }, 'suggested: []'],
  ])('refuses %s', (_name, examples, problem) => {
    const [checked] = checkExamples(wordRule(examples), hits)
    expect(checked?.problems.join('\n')).toContain(problem)
  })
})

describe('fillMessage', () => {
  it('puts values in and keeps them on one line', () => {
    expect(fillMessage('`{a}` is {b}', {a: 'x\n  y', b: 3})).toBe('`x y` is 3')
  })
})
