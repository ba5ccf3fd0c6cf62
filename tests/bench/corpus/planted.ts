import {type Article, parseArticle} from '@presscheck/article'
import {shinglesOf} from '@presscheck/rule-kit'
import {randomFrom} from './records.ts'

/** Shares of the words that are changed in a planted copy. */
export const edits = [0.1, 0.2, 0.4] as const

/** An article with the one it was made of, where it is a changed copy. */
export interface PlantedArticle {
  readonly article: Article
  readonly original: string | undefined
  readonly edit: number | undefined
}

/** Articles of a few paragraphs, and for each share of words as many changed copies of some of them. */
export function plantArticles(
  paragraphs: readonly string[], originals: number, copies: number, seed: number,
): readonly PlantedArticle[] {
  const random = randomFrom(seed)
  const vocabulary = paragraphs.flatMap((text) => text.split(' '))
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const texts = Array.from({length: originals}, () => [0, 1, 2].map(() => pick(paragraphs)).join('\n\n'))
  const planted = texts.map((text, number): PlantedArticle => (
    {article: read(`${number}`, text), original: undefined, edit: undefined}
  ))
  for (const [kind, edit] of edits.entries()) {
    for (let copy = 0; copy < copies; copy++) {
      const number = kind * copies + copy
      const words = (texts[number] ?? '').split(/(?<=\s)/)
      const text = words.map((word) => random() < edit ? `${pick(vocabulary)} ` : word).join('')
      planted.push({article: read(`${number}-${edit}`, text), original: `${number}`, edit})
    }
  }
  return planted
}

function read(path: string, text: string): Article {
  return parseArticle(text, {path, format: 'text', language: 'en'})
}

/** A pair of articles by their paths, in alphabetical order. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** Every pair of articles that is at least so similar, by counting the shingles that both have. */
export function exactPairs(articles: readonly Article[], least: number): ReadonlyMap<string, number> {
  const sets = articles.map(shinglesOf)
  const holders = new Map<string, number[]>()
  const pairs = new Map<string, number>()
  for (const [number, shingles] of sets.entries()) {
    const shared = new Map<number, number>()
    for (const shingle of shingles) {
      const known = holders.get(shingle) ?? []
      for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1)
      known.push(number)
      holders.set(shingle, known)
    }
    for (const [other, both] of shared) {
      const similarity = both / (shingles.size + (sets[other]?.size ?? 0) - both)
      const [one, two] = [articles[number]?.path ?? '', articles[other]?.path ?? '']
      if (similarity >= least) pairs.set(pairOf(one, two), similarity)
    }
  }
  return pairs
}
