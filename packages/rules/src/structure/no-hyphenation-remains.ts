import {scanWords} from '@presscheck/languages'
import {askOnce, defineRule} from '@presscheck/rule-kit'
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
    for (const block of article.body) {
      // The expression starts at every letter: most blocks hold no such hyphen, and this finds out faster.
      if (!/-\s/.test(block.prose)) continue
      for (const {0: broken, index} of block.prose.matchAll(/(?<!\p{L})\p{L}{2,}-\s\p{Ll}{2,}(?!\p{L})/gu)) {
        const word = broken.replace(/-\s/, '')
        if (!article.body.some((other) => wordsIn(other).has(word.toLowerCase()))) continue
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

const wordsIn = askOnce(({prose}): ReadonlySet<string> => {
  const {starts, ends, length} = scanWords(prose)
  const words = new Set<string>()
  for (let word = 0; word < length; word++) words.add(prose.slice(starts[word], ends[word]).toLowerCase())
  return words
})
