import type {Range} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {wordsAround} from './words-around.ts'

/** So many other places are named beside the first: who sees more reads the file in the wrong encoding. */
const mostNamed = 20

export default defineRule({
  id: 'encoding/no-undecodable-bytes',
  summary: 'Disallow bytes that mean nothing in the encoding of their file.',
  why: 'Readers see � where they stand, and a program that saves the file again destroys them for good. They come from pieces in another encoding that were pasted or joined. Such a file is checked, but never repaired.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    one: 'Bytes that cannot be read stand in `{words}`. Type what belongs there, and save the file as UTF-8.',
    many: 'Bytes that cannot be read stand in `{words}`, and at {more} more places. Type what belongs there, and save the file as UTF-8.',
    other: 'Here too: `{words}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      'The café is open.',
      {text: 'The caf\uFFFD is open.', note: 'The sign itself was saved: `encoding/no-replacement-character` says so.'},
    ],
    invalid: [
      {text: 'The caf⟦\uFFFD⟧ is open.', undecodable: true},
      {text: '---\ntitle: Fran⟦\uFFFD⟧ois rouvre le caf\uFFFD\n---\n', language: 'fr', undecodable: true, note: 'A file is one finding.'},
      {format: 'html', text: '<p>Die Br⟦\uFFFD\uFFFD⟧cke</p>', language: 'de', undecodable: true},
      {text: '`caf⟦\uFFFD⟧`', undecodable: true, note: 'What is lost in code is lost.'},
    ],
  },
  check({article: {source, undecodable}, report}) {
    const [at, ...others] = placesOf(undecodable)
    if (!at) return
    const words = wordsAround(source, ...at)
    const related = others.slice(0, mostNamed)
      .map((place) => ({at: place, message: 'other', data: {words: wordsAround(source, ...place)}} as const))
    if (others.length === 0) report({at, message: 'one', data: {words}})
    else report({at, message: 'many', data: {words, more: others.length}, related})
  },
})

/** Offsets that follow each other are one place. */
function placesOf(offsets: readonly number[]): readonly Range[] {
  const places: Range[] = []
  for (const at of offsets) {
    const last = places.at(-1)
    if (last?.[1] === at) places[places.length - 1] = [last[0], at + 1]
    else places.push([at, at + 1])
  }
  return places
}
