import {parseArticle} from '@presscheck/article'
import {hitFinder, type Rule} from '@presscheck/rule-kit'
import fc from 'fast-check'
import retextContractions from 'retext-contractions'
import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import {type Pluggable, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import consistentSentenceSpacing from './consistent-sentence-spacing.ts'
import {isException} from './indefinite-article.ts'
import noRedundantAcronym from './no-redundant-acronym.ts'
import noRepeatedWord from './no-repeated-word.ts'
import {isDeliberate} from './repeated-words.ts'
import validContraction from './valid-contraction.ts'
import validIndefiniteArticle from './valid-indefinite-article.ts'

interface Case {
  readonly rule: Rule
  readonly plugin: Pluggable
  /** What the rule says of a message on purpose; everything but known exceptions by default. */
  readonly accepts?: (text: string, start: number, end: number) => boolean
}

const cases: readonly Case[] = [
  {
    rule: validIndefiniteArticle,
    plugin: retextIndefiniteArticle,
    accepts: (text, _, end) => !isException(text.slice(end)),
  },
  {
    rule: noRepeatedWord,
    plugin: retextRepeatedWords,
    accepts: (text, start, end) => !isDeliberate(text.slice(start, end)),
  },
  {rule: noRedundantAcronym, plugin: retextRedundantAcronyms},
  {rule: validContraction, plugin: retextContractions},
  {rule: consistentSentenceSpacing, plugin: retextSentenceSpacing},
]

/** Words that the plugins look at, and words around them. */
const words = fc.constantFrom(
  'a', 'an', 'A', 'An', 'the', 'The', 'that', 'had', 'bridge', 'hour', 'European', 'UPS', 'MP3', 'umbrella', 'apple',
  'FBI', '8', '11', '18th', 'x86', 'ATM', 'machine', 'PIN', 'number', 'dont', 'wont', 'isnt', 'it’s', 'Duran', 'on',
  '“an', 'egg”', '(a', 'owl)', '*a*', 'one-off', 'e-mail', 'uni', 'user', 'honest', '1800', 'é', 'a.m.', 'Mr.', '–',
)
const gaps = fc.constantFrom(' ', ' ', ' ', '  ', ', ', '. ', '.  ', '! ', '\n', '\u00A0', '\n\n')
const texts = fc.array(fc.tuple(words, gaps), {minLength: 1, maxLength: 40}).map((parts) => parts.flat().join('').trim())

describe.each(cases.map((one) => [one.rule.id, one] as const))('%s', (_, {rule, plugin, accepts = () => true}) => {
  const processor = unified().use(retextEnglish).use([plugin])

  it('says of any text what the plugin says that reads it whole', () => {
    fc.assert(fc.property(texts, (text) => {
      const article = parseArticle(text, {format: 'text', language: 'en'})
      const findings = rule.prepare().run({article, now: {year: 2026, month: 11, day: 24}, hits: hitFinder()})
      const expected = article.body.filter(({language}) => language === 'en').flatMap((block) => {
        const file = new VFile(block.prose)
        processor.runSync(processor.parse(file), file)
        return file.messages.flatMap(({place}) => {
          const [start, end] = place && 'start' in place ? [place.start.offset ?? 0, place.end.offset ?? 0] : [0, 0]
          return accepts(block.prose, start, end) ? [block.locate(start, end)] : []
        })
      })
      expect(findings.map(({range}) => range)).toEqual(expected)
    }), {numRuns: 300})
  })
})
