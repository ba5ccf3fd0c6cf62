import {parseArticle} from '@presscheck/article'
import type {Finding} from '@presscheck/rule-kit'
import {describe, expect, it} from 'vitest'
import {suppress} from './suppress.ts'

const known = {all: ['spam/no-a', 'date/no-b', 'date/no-off'], active: new Set(['spam/no-a', 'date/no-b'])}

/** Every `BAD` is a finding of `spam/no-a`, every `OLD` one of `date/no-b`. */
function findingsIn(source: string): readonly Finding[] {
  return [...source.matchAll(/BAD|OLD/g)].map(({0: word, index}) => ({
    ruleId: word === 'BAD' ? 'spam/no-a' : 'date/no-b',
    messageId: 'found', message: word, severity: 'error', range: [index, index + 3], fix: undefined, suggestions: [], related: [],
  }))
}

function left(source: string, requireReason = false): readonly string[] {
  const article = parseArticle(source, {format: 'markdown'})
  const {findings} = suppress(article, findingsIn(source), known, {reportUnused: true, requireReason})
  return findings.map(({ruleId, range}) => `${ruleId} ${source.slice(...range)}`)
}

describe('suppress', () => {
  it('hides what stands in the next line that is not blank', () => {
    expect(left('<!-- presscheck-disable-next-line spam/no-a -- quoted -->\n\nBAD\n\nBAD')).toEqual(['spam/no-a BAD'])
  })

  it('hides only the rules that it names', () => {
    expect(left('<!-- presscheck-disable-next-line spam/* -->\nBAD OLD')).toEqual(['date/no-b OLD'])
  })

  it('hides all rules where it names none', () => {
    expect(left('<!-- presscheck-disable -->\n\nBAD OLD\n\n<!-- presscheck-enable -->\n\nBAD')).toEqual(['spam/no-a BAD'])
  })

  it('hides in the whole file, from wherever it stands', () => {
    expect(left('BAD\n\n<!-- presscheck-disable-file spam/no-a -->\n')).toEqual([])
  })

  it('reads the front matter', () => {
    expect(left('---\npresscheck:\n  disable: [spam/no-a]\n  reason: a list of spam\n---\n\nBAD OLD')).toEqual(['date/no-b OLD'])
  })

  it('keeps the reason with what it hid', () => {
    const source = '<!-- presscheck-disable-next-line spam/no-a, date/no-b -- old, but quoted -- twice -->\nBAD'
    const {suppressed} = suppress(parseArticle(source, {format: 'markdown'}), findingsIn(source), known, {reportUnused: false, requireReason: true})
    expect(suppressed.map(({reason}) => reason)).toEqual(['old, but quoted -- twice'])
  })

  it('reports a directive that hides nothing, rule by rule', () => {
    expect(left('<!-- presscheck-disable-next-line spam/no-a, date/no-b -->\nBAD')).toEqual(['directive/unused-directive date/no-b'])
    expect(left('<!-- presscheck-disable-next-line -->\nfine')).toEqual(['directive/unused-directive <!-- presscheck-disable-next-line -->'])
  })

  it('is silent about an unused directive for a rule that is off', () => {
    expect(left('<!-- presscheck-disable-next-line date/no-off -->\nfine')).toEqual([])
  })

  it('reports a rule that there is not', () => {
    expect(left('<!-- presscheck-disable-file spam/no-z -->')).toEqual(['directive/unknown-rule spam/no-z'])
  })

  it('asks for a reason where the project does', () => {
    expect(left('<!-- presscheck-disable-next-line spam/no-a -->\nBAD', true))
      .toEqual(['directive/missing-reason <!-- presscheck-disable-next-line spam/no-a -->'])
  })
})
