import {parseArticle} from '@presscheck/article'
import {hitFinder} from '@presscheck/rule-kit'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readWhole} from './testing/read-whole.ts'

/** Words that the plugins look at, and words around them. */
const words = fc.constantFrom(
  'a', 'an', 'A', 'An', 'the', 'The', 'that', 'had', 'bridge', 'hour', 'European', 'UPS', 'MP3', 'umbrella', 'apple',
  'FBI', '8', '11', '18th', 'x86', 'ATM', 'machine', 'PIN', 'number', 'dont', 'wont', 'isnt', 'it’s', 'Duran', 'on',
  '“an', 'egg”', '(a', 'owl)', '*a*', 'one-off', 'e-mail', 'uni', 'user', 'honest', '1800', 'é', 'a.m.', 'Mr.', '–',
)
const gaps = fc.constantFrom(' ', ' ', ' ', '  ', ', ', '. ', '.  ', '! ', '\n', '\u00A0', '\n\n')
const texts = fc.array(fc.tuple(words, gaps), {minLength: 1, maxLength: 40}).map((parts) => parts.flat().join('').trim())

describe.each(readWhole.map((one) => [one.rule.id, one] as const))('%s', (_, {rule, read}) => {
  it('says of any text what the plugin says that reads it whole', () => {
    fc.assert(fc.property(texts, (text) => {
      const article = parseArticle(text, {format: 'text', language: 'en'})
      const findings = rule.prepare().run({article, now: {year: 2026, month: 11, day: 24}, hits: hitFinder()})
      expect(findings.map(({range}) => range)).toEqual(read(article))
    }), {numRuns: 300})
  })
})
