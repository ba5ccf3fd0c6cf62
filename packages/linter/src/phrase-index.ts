import {loadMatcher} from '@presscheck/matcher'
import type {PhraseFacts, PhraseIndex} from '@presscheck/rule-kit'
import {bytes, groups} from '../dist/phrase-table.js'
import {decodeBase64} from './base64.ts'

let index: PhraseIndex | undefined

/** Every phrase of every language, from the table that is built with the package. Loaded when first asked for. */
export function phraseIndex(): PhraseIndex {
  return (index ??= {matcher: loadMatcher(decodeBase64(bytes)), phrases: groups.flatMap(readGroup)})
}

function readGroup({phrases, ...facts}: (typeof groups)[number]): readonly PhraseFacts[] {
  return phrases.split('\n').map((phrase) => ({phrase, ...facts}))
}
