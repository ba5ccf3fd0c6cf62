import type {Block} from '@presscheck/article'
import {detectLanguage, isClearlyIn, languageOf, type LanguageCode} from '@presscheck/languages'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Shorter runs are names, titles and sayings. */
const fewestWords = 8
const fewestLetters = 40

/** A paragraph with more of it is in two languages on purpose. */
const mostShare = 0.6

/** So many little words of its own language show that a sentence is in it. */
const fewestOwn = 2

export default defineRule({
  id: 'translation/no-untranslated-run',
  summary: 'Disallow a sentence in another language than its paragraph.',
  why: 'A translator passed it over, or a program gave up in the middle of a paragraph.',
  confidence: 'likely',
  unit: 'block',
  blocks: ['paragraph', 'item'],
  needs: ['functionWords'],
  messages: {
    foreign: 'The sentence is in {sentence}, its paragraph in {paragraph}. Translate it, or mark it as a quotation.',
  },
  options: v.object({}),
  examples: {
    valid: [
      {
        language: 'id',
        text: 'Jembatan lama dibuka lagi bulan depan, kata wali kota. “The old bridge will be open again in May, and the traffic will be slow until then,” katanya kepada para wartawan yang hadir di sana.',
        note: 'A quotation.',
      },
      {
        language: 'de',
        text: 'Die Brücke öffnet im Mai wieder für alle, die zu Fuß gehen. *The bridge over the river and the people who crossed it every day* heißt ein Film darüber, der im Herbst gezeigt wird.',
        note: 'A title in italics.',
      },
      'The bridge over the river opens again in May. Traffic will be slow until the last lane is done.',
    ],
    invalid: [
      {
        language: 'id',
        text: 'Jembatan lama di atas sungai akan dibuka lagi pada bulan Mei, kata pemerintah kota. ⟦The traffic will be slow until the last lane is done by the city.⟧ Warga menyambut baik kabar itu karena mereka tidak perlu lagi memutar jauh.',
      },
      {
        language: 'de', format: 'text',
        text: 'Die alte Brücke über den Fluss wird im Mai wieder geöffnet, sagte die Stadt. ⟦The traffic will be slow until the last lane is done by the city.⟧',
      },
      {
        language: 'es', format: 'html',
        text: '<p>El puente sobre el río se abre de nuevo en mayo, dijo la ciudad. ⟦Der Verkehr wird langsam sein, bis die letzte Spur fertig ist und alle wieder fahren.⟧ Los vecinos se alegran de que ya no tengan que dar la vuelta.</p>',
      },
    ],
  },
  check({block, report}) {
    if (block.sentences.length < 2 || !languageOf(block.language)?.spaced) return
    const foreign = foreignSentences(block)
    const letters = foreign.reduce((sum, {start, end}) => sum + end - start, 0)
    if (letters > block.prose.length * mostShare) return
    for (const {start, end, language} of foreign) {
      report({
        at: block.locate(start, end),
        message: 'foreign',
        data: {sentence: languageOf(language)?.name ?? language, paragraph: languageOf(block.language)?.name ?? ''},
      })
    }
  },
})

interface Foreign {
  readonly start: number
  readonly end: number
  readonly language: LanguageCode
}

function foreignSentences(block: Block): readonly Foreign[] {
  const {prose, sentences: {length, starts, ends}} = block
  const found: Foreign[] = []
  for (let sentence = 0, word = 0; sentence < length; sentence++) {
    const [start = 0, end = 0] = [starts[sentence], ends[sentence]]
    const count = countWords(block, word, end)
    const isOwn = count.own >= fewestOwn || count.words < fewestWords || end - start < fewestLetters
    word += count.words
    if (isOwn || isExcused(block, start, end)) continue
    const language = otherLanguage(prose.slice(start, end), block.language)
    if (language !== undefined) found.push({start, end, language})
  }
  return found
}

/** The words of a sentence from one on, and how many little words of the paragraph's language are among them. */
function countWords({prose, language, words}: Block, first: number, end: number): {words: number; own: number} {
  const grammar = littleWords(language)
  let [word, own] = [first, 0]
  while (word < words.length && (words.starts[word] ?? 0) < end) {
    if (grammar.has(prose.slice(words.starts[word], words.ends[word]).toLowerCase())) own++
    word++
  }
  return {words: word - first, own}
}

/** Quotations, code and works that are named. */
function isExcused({prose, marks}: Block, start: number, end: number): boolean {
  if (/["“”„«»‘「『\uFFFC]|:\/\//.test(prose.slice(start, end))) return true
  if (isOpen(prose.slice(0, start))) return true
  return marks.some((mark) => mark.kind !== 'markup' && mark.start < end && mark.end > start)
}

/** Whether a quotation that began in a text goes on behind it. */
function isOpen(text: string): boolean {
  const last = (marks: readonly string[]): number => Math.max(...marks.map((mark) => text.lastIndexOf(mark)))
  return last(['“', '„', '«', '「', '『']) > last(['”', '»', '」', '』']) || text.split('"').length % 2 === 0
}

/** A language that is not even near the paragraph's. */
function otherLanguage(text: string, own: LanguageCode): LanguageCode | undefined {
  if (isClearlyIn(text, own)) return undefined
  const code = detectLanguage(text)
  const other = languageOf(code)
  if (!other || other.relatives?.includes(own) || base(code) === base(own)) return undefined
  return isClearlyIn(text, code) || other.script !== languageOf(own)?.script ? code : undefined
}

const known = new Map<LanguageCode, ReadonlySet<string>>()

function littleWords(code: LanguageCode): ReadonlySet<string> {
  const before = known.get(code)
  if (before) return before
  const words = new Set(languageOf(code)?.lexicons.functionWords)
  known.set(code, words)
  return words
}

function base(code: string): string {
  return code.split('-')[0] ?? code
}
