import type {Located} from '@presscheck/article'
import type {Phrase, PhraseKind} from '@presscheck/languages'
import {compile, loadMatcher, type Matcher} from '@presscheck/matcher'

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

/** Hits of the given kinds in a block's prose, or in the text of anything else, in order of their end. */
export type HitFinder = (text: SearchedText, kinds: ReadonlySet<PhraseKind>) => readonly Hit[]

/** Finds hits once for each text, in every index, and keeps them as long as the text lives, whoever asks. */
export function hitFinder(...indexes: readonly PhraseIndex[]): HitFinder {
  const known = new WeakMap<object, readonly Hit[]>()
  return (text, kinds) => {
    const key = text.wording ?? text
    let hits = known.get(key)
    if (!hits) {
      const words = text.prose ?? text.text
      hits = indexes.flatMap((index) => findHits(index, words))
      known.set(key, hits)
    }
    return hits.length === 0 ? hits : hits.filter((hit) => kinds.has(hit.phrase.kind))
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
