import {loadMatcher} from '@presscheck/matcher'
import type {PhraseFacts, PhraseIndex} from '@presscheck/rule-kit'
import {bytes, groups} from '#phrase-table'

let index: PhraseIndex | undefined

/** Every phrase of every language, from the table that is built with the package. Loaded when first asked for. */
export function phraseIndex(): PhraseIndex {
  return (index ??= {matcher: loadMatcher(bytes()), phraseOf})
}

let known: readonly PhraseFacts[] | undefined

/** What is known of them is read with the first hit: most articles hold no phrase. */
function phraseOf(number: number): PhraseFacts | undefined {
  known ??= groups().flatMap(({facts, phrases}) => phrases.split('\n').map((phrase) => ({phrase, ...facts})))
  return known[number]
}
