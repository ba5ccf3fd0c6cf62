import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** No lexicon has a longer one. */
const longestHonorific = 40

export default defineRule({
  id: 'translation/no-split-honorific',
  summary: 'Disallow a rank or title that a translator took for the end of a sentence.',
  why: 'A machine spelled out `Gen.` or `Mr.` and kept the stop, so the sentence breaks in front of the name and says something else.',
  confidence: 'likely',
  unit: 'block',
  needs: ['honorifics', 'determiners', 'functionWords'],
  trigger: /\.\s/,
  messages: {
    split: '`{honorific}.` ends the sentence in front of a name: a machine spelled out an abbreviation. Take the stop away, and read the sentence again.',
    join: 'Write `{joined}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      {language: 'id', text: 'Ia pensiun sebagai seorang jenderal. Sari lalu pulang.', note: 'A sentence that ends with a common noun.'},
      {language: 'id', text: 'Ia dulu bertemu jenderal. Dia lalu pulang.', note: 'A sentence starts with a function word.'},
      {language: 'id', text: 'Presiden bertemu Jenderal Sutrisno pada hari Senin.'},
      {language: 'en', text: 'She was made a general. Peace came a year later.'},
    ],
    invalid: [
      {
        language: 'id',
        text: 'Presiden menerima ⟦jenderal. Sutrisno⟧ di istana pada hari Minggu.',
        suggested: ['Presiden menerima Jenderal Sutrisno di istana pada hari Minggu.'],
      },
      {
        language: 'id',
        text: 'Wartawan menemui ⟦Tuan. Hartono⟧ di kantornya.',
        suggested: ['Wartawan menemui Tuan Hartono di kantornya.'],
      },
    ],
  },
  check({block, lexicons, report}) {
    if (!mayHoldHonorific(block.prose, lexicons.honorifics)) return
    const {prose, words: {length, starts, ends}} = block
    const wordAt = (word: number) => prose.slice(starts[word], ends[word])
    for (let word = 0; word + 1 < length; word++) {
      const [start = 0, end = 0] = [starts[word], ends[word]]
      const [nextStart = 0, nextEnd = 0] = [starts[word + 1], ends[word + 1]]
      if (prose[end] !== '.' || !/^\.\s+$/.test(prose.slice(end, nextStart))) continue
      const honorific = wordAt(word)
      if (!lexicons.honorifics.includes(honorific.toLowerCase())) continue
      if (word > 0 && lexicons.determiners.includes(wordAt(word - 1).toLowerCase())) continue
      const name = wordAt(word + 1)
      if (!/^\p{Lu}\p{L}/u.test(name) || isFunctionWord(name, lexicons.functionWords)) continue
      const at = block.locate(start, nextEnd)
      const joined = `${capitalise(honorific)} ${name}`
      report({
        at,
        message: 'split',
        data: {honorific},
        suggestions: [{message: 'join', data: {joined}, edit: {range: at, text: joined}}],
      })
    }
  },
})

/** Whether some word in front of a stop is an honorific: never false where one is. */
function mayHoldHonorific(prose: string, honorifics: readonly string[]): boolean {
  for (let stop = prose.indexOf('.'); stop >= 0; stop = prose.indexOf('.', stop + 1)) {
    if (!/\s/.test(prose.charAt(stop + 1))) continue
    const before = prose.slice(Math.max(0, stop - longestHonorific), stop).toLowerCase()
    if (honorifics.some((honorific) => before.endsWith(honorific))) return true
  }
  return false
}

/** `You’ve` and `dall'altro` start with one. */
function isFunctionWord(word: string, functionWords: readonly string[]): boolean {
  const lower = word.toLowerCase()
  return functionWords.includes(lower) || lower.split(/['’]/).some((part) => functionWords.includes(part))
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
