import type {Article, Block, Located} from '@presscheck/article'
import type {Phrase, PhraseKind} from '@presscheck/languages'
import {compile, loadMatcher, type Matcher} from '@presscheck/matcher'
import {blocksAt, indexBlocks} from './block-index.ts'

/** What a rule needs to know of a phrase it hits. */
export type PhraseFacts = Pick<Phrase, 'phrase' | 'kind' | 'strength' | 'where' | 'language'>

/** A phrase found in a text: half-open offsets there. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly phrase: PhraseFacts
  /** Whether it was written so that a plain search misses it: `sl0t`, `s l o t`, look-alike letters. */
  readonly isDisguised: boolean
}

/** Every phrase of every rule, ready to be found. */
export interface PhraseIndex {
  readonly matcher: Matcher
  /** What is known of a phrase, by its number in the matcher. */
  readonly phraseOf: (number: number) => PhraseFacts | undefined
}

/** Compiles phrases that are not in the table built with the package: a user's own, or those of a test. */
export function indexPhrases(phrases: readonly PhraseFacts[]): PhraseIndex {
  return {matcher: loadMatcher(compile(phrases.map(({phrase}) => phrase))), phraseOf: (number) => phrases[number]}
}

/** A text to look for phrases in: the prose of a block, or the text of anything else. */
export type SearchedText = Located & {readonly prose?: string; readonly wording?: object}

/** Finds phrases of some kinds. */
export interface HitFinder {
  /** Hits in a block's prose, or in the text of anything else, in order of their end. */
  in(text: SearchedText, kinds: ReadonlySet<PhraseKind>): readonly Hit[]
  /** The blocks of the body that hold one, in the order of the source. */
  blocks(article: Article, kinds: ReadonlySet<PhraseKind>): readonly Block[]
}

/** Finds hits once for each text, in every index, and keeps them as long as the text lives, whoever asks. */
export function hitFinder(...indexes: readonly PhraseIndex[]): HitFinder {
  const known = new WeakMap<object, readonly Hit[]>()
  const find = (text: SearchedText): readonly Hit[] => {
    const key = text.wording ?? text
    let hits = known.get(key)
    if (!hits) {
      const words = text.prose ?? text.text
      hits = indexes.flatMap((index) => findHits(index, words))
      known.set(key, hits)
    }
    return hits
  }
  const kindsByBlock = indexBlocks((block) => {
    const hits = block.place.fromStart < 0 ? [] : find(block)
    return hits.length === 0 ? undefined : Array.from(new Set(hits.map(({phrase}) => phrase.kind)))
  })
  return {
    in(text, kinds) {
      const hits = find(text)
      return hits.length === 0 ? hits : hits.filter((hit) => kinds.has(hit.phrase.kind))
    },
    blocks: (article, kinds) => (
      blocksAt(article, kindsByBlock(article).filter(({fact}) => fact.some((kind) => kinds.has(kind))))
    ),
  }
}

function findHits(index: PhraseIndex, text: string): readonly Hit[] {
  const hits: Hit[] = []
  index.matcher.scan(text, (number, start, end, isDisguised) => {
    const phrase = index.phraseOf(number)
    if (phrase) hits.push({start, end, phrase, isDisguised})
  })
  return hits
}
