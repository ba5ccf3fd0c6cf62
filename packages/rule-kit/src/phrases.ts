import type {Phrase} from '@presscheck/languages'
import type {Matcher} from '@presscheck/matcher'

/** What a rule needs to know of a phrase it hits. */
export type PhraseFacts = Pick<Phrase, 'phrase' | 'kind' | 'strength' | 'where' | 'language'>

/** A phrase found in a text: half-open offsets there. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly phrase: PhraseFacts
}

/** Every phrase of every rule, ready to be found. */
export interface PhraseIndex {
  readonly matcher: Matcher
  /** By phrase number of the matcher. */
  readonly phrases: readonly PhraseFacts[]
}

/** All hits in a text, in order of their end. */
export function findHits(index: PhraseIndex, text: string): readonly Hit[] {
  const hits: Hit[] = []
  index.matcher.scan(text, (number, start, end) => {
    const phrase = index.phrases[number]
    if (phrase) hits.push({start, end, phrase})
  })
  return hits
}
