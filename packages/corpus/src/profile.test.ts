import {parseArticle} from '@presscheck/article'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type ArticleFacts, factsOf} from './article-facts.ts'
import {decodeProfile, ProfileError} from './decode-profile.ts'
import {encodeProfile} from './encode-profile.ts'
import {mergeProfiles} from './merge-profiles.ts'
import {emptyProfile, type Limits, type Profile, usualLimits} from './profile.ts'
import {ProfileBuilder} from './profile-builder.ts'
import {retainArticles} from './retain-articles.ts'

/** Sentences with their case, figures and punctuation left to chance, of which articles have some in common. */
const sentence = fc.tuple(fc.nat({max: 12}), fc.nat({max: 99}), fc.constantFrom('.', '!', '…'))
  .map(([number, figure, stop]) => `The boat of ${'abcdefghijklm'[number] ?? ''}${'xy'.repeat(number)} sails at ${figure} from the pier${stop}`)

const article = fc.record({
  path: fc.constantFrom('a.md', 'b.md', 'c.txt', 'd/e.md', 'f.md', 'g.md'),
  text: fc.array(sentence, {maxLength: 8}).map((lines) => lines.join('\n\n')),
  title: fc.constantFrom('', '# The boat sails | The Pier\n\n', '# A quiet day: The Pier\n\n'),
}).map(({path, text, title}): ArticleFacts => factsOf(parseArticle(`${title}${text}`, {path})))

/** From limits that nothing meets to those that everything does. */
const limits = fc.record({
  articles: fc.constantFrom(1, 3, 1000), traces: fc.constantFrom(1, 5, 20, 1000), texts: fc.constantFrom(1, 4, 1000),
})

/** With a small `partSize`, of so many parts that the builder must merge them. */
function build(articles: readonly ArticleFacts[], within: Limits = usualLimits, partSize?: number): Profile {
  const builder = new ProfileBuilder(within, partSize)
  for (const facts of articles) builder.add(facts)
  return builder.finish()
}

function bytes(profile: Profile): string {
  return encodeProfile(profile).join(' ')
}

describe('a profile', {timeout: 60_000}, () => {
  it('is the same, built in one go or in any pieces, in any order', () => {
    fc.assert(fc.property(
      fc.array(article, {maxLength: 30}), limits, fc.array(fc.nat({max: 4}), {minLength: 30, maxLength: 30}), fc.nat(),
      (articles, within, piles, seed) => {
        const whole = bytes(build(articles, within))
        const pieces = [0, 1, 2, 3, 4].map((pile) => (
          build(articles.filter((_, at) => piles[at] === pile).toReversed(), within)
        ))
        const [first = emptyProfile(within), ...others] = [...pieces.slice(seed % 5), ...pieces.slice(0, seed % 5)]
        expect(bytes(others.reduce(mergeProfiles, first))).toBe(whole)
        expect(bytes(others.reduceRight((all, part) => mergeProfiles(part, all), first))).toBe(whole)
      },
    ), {numRuns: 100})
  })

  it('is the same, however much is gathered before it is sorted', () => {
    fc.assert(fc.property(
      fc.array(article, {maxLength: 40}), limits, fc.constantFrom(1, 40, 100, 300), (articles, within, partSize) => {
        expect(bytes(build(articles, within, partSize))).toBe(bytes(build(articles, within)))
      },
    ), {numRuns: 200})
  })

  it('merges associatively, commutatively, and with itself to itself', () => {
    const profile = fc.tuple(fc.array(article, {maxLength: 12}), limits)
      .map(([articles, within]) => build(articles, within))
    fc.assert(fc.property(profile, profile, profile, (a, b, c) => {
      expect(bytes(mergeProfiles(mergeProfiles(a, b), c))).toBe(bytes(mergeProfiles(a, mergeProfiles(b, c))))
      expect(bytes(mergeProfiles(a, b))).toBe(bytes(mergeProfiles(b, a)))
      expect(bytes(mergeProfiles(a, a))).toBe(bytes(a))
    }), {numRuns: 100})
  })

  it('of some of the articles is as if the others had never been added', () => {
    fc.assert(fc.property(fc.array(article, {maxLength: 20}), fc.nat({max: 20}), (articles, count) => {
      const within = {...usualLimits, texts: 0}
      const some = articles.slice(0, count)
      const retained = retainArticles(build(articles, within), new Set(some.map(({key}) => key)))
      expect({...retained, thresholds: undefined}).toEqual({...build(some, within), thresholds: undefined})
    }))
  })

  it('does not grow beyond its limits', () => {
    fc.assert(fc.property(fc.array(article, {maxLength: 40}), limits, (articles, within) => {
      const {traces, texts, articles: {languages, keys}} = build(articles, within)
      expect(traces.articles.length).toBeLessThanOrEqual(within.traces)
      expect(texts.prints.length).toBeLessThanOrEqual(within.texts)
      expect(languages.length).toBeLessThanOrEqual(within.articles)
      expect(keys.length).toBeLessThanOrEqual(within.articles + within.traces)
    }))
  })

  it('is the same after it was written and read', () => {
    fc.assert(fc.property(fc.array(article, {maxLength: 20}), limits, (articles, within) => {
      const profile = build(articles, within)
      expect(decodeProfile(encodeProfile(profile))).toEqual(profile)
    }))
  })
})

describe('a file that is no profile', () => {
  const whole = encodeProfile(build([factsOf(parseArticle('# Tides\n\nThe boat sails at noon.', {path: 'a.md'}))]))

  it.each([
    ['nothing', new Uint8Array(), /no profile of Presscheck/],
    ['another file', Uint8Array.from('{"version": 1}', (sign) => sign.charCodeAt(0)), /no profile of Presscheck/],
    ['another version', Uint8Array.from(whole, (byte, at) => at === 19 ? 9 : byte), /of version 9, and this Presscheck reads 2/],
    ['one with more behind it', Uint8Array.of(...whole, 1), /broken/],
  ])('is refused: %s', (_, file, message) => {
    expect(() => decodeProfile(file)).toThrow(ProfileError)
    expect(() => decodeProfile(file)).toThrow(message)
  })

  it('is refused wherever it was cut or changed', () => {
    for (let at = 20; at < whole.length; at++) {
      expect(() => decodeProfile(whole.slice(0, at))).toThrow(ProfileError)
      expect(() => decodeProfile(whole.map((byte, place) => place === at ? byte ^ 4 : byte))).toThrow(ProfileError)
    }
  })
})
