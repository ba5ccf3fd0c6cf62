import {type Article, parseArticle} from '@presscheck/article'
import {exactCorpus, jaccard, piecesOf, shinglesOf} from '@presscheck/rule-kit'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {factsOf} from './article-facts.ts'
import {type Limits, type Profile, usualLimits} from './profile.ts'
import {ProfileBuilder} from './profile-builder.ts'
import {profileCorpus} from './profile-corpus.ts'
import {signatureOf, similarityOf} from './signature.ts'

function profileOf(articles: readonly Article[], limits: Limits = usualLimits): Profile {
  const builder = new ProfileBuilder(limits)
  for (const article of articles) builder.add(factsOf(article))
  return builder.finish()
}

function read(path: string, paragraphs: readonly string[]): Article {
  return parseArticle(`# On ${path}\n\n${paragraphs.join('\n\n')}\n`, {path: `${path}.md`, language: 'en'})
}

/** Words without meaning, the same for the same numbers. */
function words(from: number, count: number): string {
  return Array.from({length: count}, (_, at) => `w${((from + at) * 2654435761 % 4294967296).toString(36).replaceAll(/\d/g, 'q')}`).join(' ')
}

describe('what a profile tells', () => {
  const paragraph = fc.nat({max: 15}).map((number) => `${words(number * 100, 12)}.`)
  const corpora = fc.uniqueArray(
    fc.tuple(fc.nat({max: 30}), fc.array(paragraph, {maxLength: 6})), {maxLength: 12, selector: ([number]) => number},
  ).map((rows) => rows.map(([number, paragraphs]) => read(`a${number}`, paragraphs)))

  it('is what comparing all articles tells, where nothing was left out', () => {
    fc.assert(fc.property(corpora, (articles) => {
      const [told, exact] = [profileCorpus([{profile: profileOf(articles)}]), exactCorpus(articles)]
      for (const article of articles) {
        const [others, truth] = [told.besides(article), exact.besides(article)]
        expect(others.total).toBe(truth.total)
        for (const piece of piecesOf(article)) expect(others.recurrence(piece)).toEqual(truth.recurrence(piece))
      }
    }))
  })

  it('is nothing of the article itself, whatever it said before', () => {
    const old = read('a', [words(0, 60)])
    const now = read('a', [words(0, 60), words(900, 20)])
    const others = profileCorpus([{profile: profileOf([old, now])}]).besides(now)
    expect(others.total).toBe(0)
    expect(piecesOf(now).map((piece) => others.recurrence(piece).count).filter((count) => count > 0)).toEqual([])
    expect(others.alike(0.2)).toEqual([])
  })

  it('is nothing of what is gone, as after a move', () => {
    const [before, after] = [read('old', [words(0, 60)]), read('new', [words(0, 60)])]
    const profile = profileOf([before])
    const block = piecesOf(after).filter(({kind}) => kind === 'block')
    const counts = (isGone: (path: string) => boolean) => {
      const others = profileCorpus([{profile, isGone}]).besides(after)
      return [...block.map((piece) => others.recurrence(piece).count), others.alike(0.5).length]
    }
    expect(counts(() => false)).toEqual([1, 1])
    expect(counts((path) => path === 'old.md')).toEqual([0, 0])
  })

  it('concerns those alone of whom it has something to tell', () => {
    fc.assert(fc.property(corpora, (articles) => {
      const corpus = profileCorpus([{profile: profileOf(articles)}])
      for (const article of articles) {
        const others = corpus.besides(article)
        const told = piecesOf(article).some((piece) => (
          piece.kind !== 'opening' && piece.kind !== 'title-part' && others.recurrence(piece).count > 0
        ))
        expect(corpus.concerns(article.path ?? '')).toBe(told || others.alike(0.2).length > 0)
      }
    }))
  })

  it('is the sum of several profiles', () => {
    const articles = ['a', 'b', 'c'].map((name) => read(name, [words(0, 60)]))
    const corpus = profileCorpus(articles.map((article) => ({profile: profileOf([article])})))
    const others = corpus.besides(read('d', [words(0, 60)]))
    const [block] = piecesOf(read('d', [words(0, 60)])).filter(({kind}) => kind === 'block')
    expect(block && others.recurrence(block)).toEqual({count: 3, exact: true, examples: ['a.md', 'b.md', 'c.md']})
  })
})

describe('a sample', () => {
  const line = 'Follow the harbour news every morning by letter.'
  const articles = Array.from({length: 1500}, (_, number) => read(`a${number}`, [words(number * 50, 30), line, words(number * 70 + 9, 30)]))
  const profile = profileOf(articles, {articles: 500, traces: 2000, texts: 20})
  const others = profileCorpus([{profile}]).besides(read('new', [line]))

  it('estimates how many articles there are, and have a line', () => {
    const [block] = piecesOf(read('new', [line])).filter(({kind}) => kind === 'block')
    const {count, exact} = block ? others.recurrence(block) : {count: 0, exact: true}
    // A hundred sampled traces or more: four standard errors are below 40 %.
    expect(exact).toBe(false)
    expect(count).toBeGreaterThan(900)
    expect(count).toBeLessThan(2100)
    expect(others.total).toBeGreaterThan(1200)
    expect(others.total).toBeLessThan(1800)
  })

  it('knows the words of what recurs most', () => {
    expect(profile.texts.texts).toContain(line)
  })
})

describe('a signature', () => {
  it('tells the similarity of two articles within its error', () => {
    const errors: number[] = []
    for (let round = 0; round < 60; round++) {
      const kept = 20 + round * 5
      const [one, other] = [
        read('a', [`${words(round * 9000, kept)} ${words(round * 9000 + 1000, 320 - kept)}`]),
        read('b', [`${words(round * 9000, kept)} ${words(round * 9000 + 4000, 320 - kept)}`]),
      ]
      const signatures = [one, other].map(({body}) => signatureOf(body.flatMap(({kind, text}) => kind === 'title' ? [] : text.toLowerCase())))
      const [a, b] = signatures
      if (!a || !b) throw new Error('Too short to be compared.')
      errors.push(similarityOf(a, 0, b, 0) - jaccard(shinglesOf(one), shinglesOf(other)))
    }
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
    expect(Math.abs(mean)).toBeLessThan(0.015)
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.12)
  })

  it('is none for a text too short to be compared', () => {
    expect(signatureOf([words(0, 20)])).toBeUndefined()
  })
})
