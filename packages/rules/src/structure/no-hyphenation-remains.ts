import type {Article, Block} from '@presscheck/article'
import {scanWords} from '@presscheck/languages'
import {askOnce, bodyWhere, defineRule, keptAnswer} from '@presscheck/rule-kit'
import * as v from 'valibot'

export default defineRule({
  id: 'structure/no-hyphenation-remains',
  summary: 'Disallow a word that still carries the hyphen of a line break.',
  why: 'Text from a PDF or a printed page keeps the hyphens of its lines.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    hyphen: '`{broken}` was one word that a line break cut. Write `{word}`.',
    join: 'Write `{word}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Pre- and post-war bridges stand side by side.',
      {language: 'de', text: 'Ein- und Ausgang sind offen.'},
    ],
    invalid: [
      {
        language: 'id',
        text: 'Pembangunan jembatan dimulai. Biaya ⟦pembangu- nan⟧ naik.',
        suggested: ['Pembangunan jembatan dimulai. Biaya pembangunan naik.'],
      },
      {
        text: 'The government agreed. It was the first ⟦govern- ment⟧ that did.',
        suggested: ['The government agreed. It was the first government that did.'],
      },
    ],
  },
  check({article, report}) {
    const places = placesOfWhole(article)
    for (const block of suspects(article)) {
      for (const {0: broken, index} of brokenWordsIn(block)) {
        const word = joined(broken)
        if ((places.get(word.toLowerCase()) ?? -1) < 0) continue
        const at = block.locate(index, index + broken.length)
        report({
          at,
          message: 'hyphen',
          data: {broken, word},
          suggestions: [{message: 'join', data: {word}, edit: {range: at, text: word}}],
        })
      }
    }
  },
})

const brokenWordsIn = askOnce(({prose}) => (
  // The expression starts at every letter: most blocks hold no such hyphen, and this finds out faster.
  /-\s/.test(prose) ? [...prose.matchAll(/(?<!\p{L})\p{L}{2,}-\s\p{Ll}{2,}(?!\p{L})/gu)] : []
))

const suspects = bodyWhere((block) => brokenWordsIn(block).length > 0)

/** For each broken word the index of a block in which it stands whole; -1 where it does nowhere. */
const placesOfWhole = keptAnswer<ReadonlyMap<string, number>>(
  (article) => new Map(wordsToFind(article).map((word) => [word, placeOf(word, article.blocks)])),
  (before, article, {blocks: {start, end, previousEnd}}) => new Map(wordsToFind(article).map((word) => {
    const place = before.get(word)
    if (place !== undefined && place >= 0 && place < start) return [word, place]
    if (place !== undefined && place >= previousEnd) return [word, place + end - previousEnd]
    return [word, place === -1 ? placeOf(word, article.blocks, start, end) : placeOf(word, article.blocks)]
  })),
)

function wordsToFind(article: Article): readonly string[] {
  return suspects(article).flatMap((block) => brokenWordsIn(block).map(({0: broken}) => joined(broken).toLowerCase()))
}

function placeOf(word: string, blocks: readonly Block[], start = 0, end: number = blocks.length): number {
  for (let index = start; index < end; index++) {
    const block = blocks[index]
    if (block && block.place.fromStart >= 0 && wordsIn(block).has(word)) return index
  }
  return -1
}

function joined(broken: string): string {
  return broken.replace(/-\s/, '')
}

const wordsIn = askOnce(({prose}): ReadonlySet<string> => {
  const {starts, ends, length} = scanWords(prose)
  const words = new Set<string>()
  for (let word = 0; word < length; word++) words.add(prose.slice(starts[word], ends[word]).toLowerCase())
  return words
})
