import type {Article, Block} from '@presscheck/article'
import {detectLanguage, languageOf} from '@presscheck/languages'
import {defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {countShared, topicWords} from './vocabulary.ts'

/** A longer block at the end is a paragraph of the article, whatever it says. */
const mostWords = 12

/** An article of fewer words has too small a vocabulary to be strange to. */
const fewestWords = 120

/** An article long enough to have a vocabulary. */
const story = Array.from({length: 8}, () => 'The bridge over the river opens again in May, and traffic will be slow until the last lane is done.').join(' ')

export default defineRule({
  id: 'spam/no-off-topic-tail',
  summary: 'Disallow a last or first line that has nothing to do with the article.',
  why: 'Injected lines stand at the edges, and new ones use words that no list knows yet.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    language: '`{line}` shares no word with the article and is in another language. Delete the line.',
    topic: '`{line}` shares no word with the article. Delete the line if it does not belong to it.',
    delete: 'Delete the line',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: `${story}\n\nBring a coat to the bridge.`},
      {text: `${story}\n\nNadia Rahman`, note: 'A signature.'},
      {text: `${story}\n\n*Translated with help from volunteers*`, note: 'A note in italics.'},
    ],
    invalid: [
      {
        text: `${story}\n\n⟦Лучшие ставки без вложений сегодня⟧`,
        suggested: [story],
      },
      {
        text: `${story}\n\n⟦kode promo toko XYZ88⟧`,
        suggested: [story],
      },
    ],
  },
  check({article, report}) {
    const {body} = article
    const edges = [body.at(-1), body[0]].filter((block) => block !== undefined)
    for (const block of body.length > 1 ? edges : []) {
      if (!isBareLine(article, block) || countWords(article) < fewestWords) continue
      const verdict = strangeness(article, block)
      if (!verdict) continue
      report({
        at: block.range,
        message: verdict,
        data: {line: block.text},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})

/** A line that is neither a sentence, nor marked, nor a signature, a credit or a note of the usual forms. */
function isBareLine({fields}: Article, {kind, text, words, marks, links, dates}: Block): boolean {
  if (kind !== 'paragraph' || words.length > mostWords || words.length < 1) return false
  if (links.length > 0 || dates.length > 0 || marks.length > 0) return false
  const line = text.trim()
  if (/[.!?:;,…。！？।؟)\]”"»*]$/u.test(line) || /^[([*©#@–—~•|·\-/<>=+]/.test(line) || /https?:|[@_]/.test(line) || !/\p{L}/u.test(line)) return false
  return !fields.authors.candidates.some(({value}) => line.includes(value)) && line !== fields.title.chosen?.text.trim()
}

/** How a line is strange: by its script or language, by its words, or not at all. */
function strangeness(article: Article, block: Block): 'language' | 'topic' | undefined {
  const others = article.body.filter((other) => other !== block)
  const language = languageOf(article.language)
  const detected = detectLanguage(block.text)
  const isForeign = language !== undefined && (
    isOtherScript(block.text, others)
    || (languageOf(detected) !== undefined && detected !== article.language && block.words.length >= 3)
  )
  const stems = topicWords(block)
  if (stems.size === 0) return undefined
  const shared = countShared(stems, others)
  if (shared > 0) return undefined
  if (isForeign) return 'language'
  return stems.size >= 3 && !looksLikeName(block.text) && holdsCode(block.text) ? 'topic' : undefined
}

/** Letters of a script that the rest of the article never uses. */
function isOtherScript(text: string, others: readonly Block[]): boolean {
  const script = scripts.find((pattern) => pattern.test(text))
  return script !== undefined && !others.some(({prose}) => script.test(prose))
}

const scripts: readonly RegExp[] = [
  /\p{sc=Cyrl}{3}/u, /\p{sc=Arab}{3}/u, /\p{sc=Thai}{3}/u, /\p{sc=Hang}{2}/u, /\p{sc=Han}{2}/u, /[\p{sc=Hira}\p{sc=Kana}]{2}/u,
  /\p{sc=Deva}{3}/u, /\p{sc=Beng}{3}/u, /\p{sc=Grek}{3}/u, /\p{sc=Latn}{4}/u,
]

/** Names of people, places and houses: every word has a capital first. */
function looksLikeName(text: string): boolean {
  return text.split(/\s+/).every((word) => !/^\p{L}/u.test(word) || /^\p{Lu}\p{Ll}/u.test(word))
}

/** Brands and tickers of spam are written in capitals or with figures. */
function holdsCode(text: string): boolean {
  return /\p{L}\d|\d\p{L}|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(text)
}

function countWords({body}: Article): number {
  let count = 0
  for (const {words} of body) count += words.length
  return count
}
