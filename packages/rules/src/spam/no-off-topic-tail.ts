import type {Article, Block} from '@presscheck/article'
import {detectLanguage, languageOf} from '@presscheck/languages'
import {defineRule, deleteBlock, type Hit, textBlocks} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {shareOfStrangeTriples} from './letter-triples.ts'
import {distinctSpam} from './distinct.ts'
import {isSalesWord, pitchOf} from './pitch.ts'
import {isPitch} from './pitch-paragraph.ts'
import {countShared, topicWords} from './vocabulary.ts'

/** A longer block at the end is a paragraph of the article, whatever it says. */
const mostWords = 12

/** A paragraph with so many phrases of spam is another rule’s. */
const fewestOfSpam = 3

/** An article of fewer words, or letters where words are written together, has too small a vocabulary. */
const fewestWords = 60
const fewestLetters = 200

/** A line of fewer words that carry a topic could be about anything. */
const fewestStems = 3

/** Triples of letters that the article lacks: few lines in its language have more of them, most in others do. */
const mostStrange = 0.55

/** An article long enough to have a vocabulary. */
const story = [
  'The bridge over the river opens again in May, and traffic will be slow until the last lane is done.',
  'Workers found rust in the old beams two winters ago, when a truck driver heard a strange sound below his wheels.',
  'Since then buses have gone the long way round by the mill, and children have left home half an hour earlier.',
  'The mayor thanked everybody for their patience and promised that nobody would have to pay a toll.',
  'Shops on the other bank lost a third of their customers; some closed, others moved their counters to the market.',
  'An engineer explained that the new steel should hold for eighty years if it is painted every ten.',
  'Cyclists get a lane of their own, which they had asked for in three letters and one very wet protest.',
].join(' ')

export default defineRule({
  id: 'spam/no-off-topic-tail',
  summary: 'Disallow a last or first line that has nothing to do with the article.',
  why: 'Injected lines stand at the edges, and new ones use words that no list knows yet.',
  confidence: 'likely',
  unit: 'article',
  phrases: [
    'spam', 'advertisement', 'related', 'share', 'newsletter', 'consent', 'cms-notice', 'syndication', 'credit', 'paywall',
    'assistant-preface', 'assistant-closing', 'placeholder', 'lorem-ipsum', 'error-page', 'translator-interface',
    'call-to-action', 'reporting-verb',
  ],
  messages: {
    language: '`{line}` shares no word with the article and is in another language. Delete the line.',
    topic: '`{line}` shares no word with the article. Delete the line if it does not belong to it.',
    offer: 'The paragraph offers something, and shares no topic with the article. Delete it if it does not belong to it.',
    delete: 'Delete it',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: `${story}\n\nBring a coat to the bridge.`},
      {text: `${story}\n\nNadia Rahman`, note: 'A signature.'},
      {text: `${story}\n\nWould you like to see the bridge? The tour costs $5; register now with the town, by telephone at +1 555 0100 200.`, note: 'An offer of the article.'},
      {text: `${story}\n\nAdditional reporting Nadia Rahman`, note: 'A credit.'},
      {text: `${story}\n\nMore stories from this village`, note: 'It has the grammar of the article.'},
      {text: `${story}\n\nSari Wulandari (at) kota (dot) example, lantai dua`, note: 'Where to write to.'},
      {text: `${story}\n\n*Translated with help from volunteers*`, note: 'A note in italics.'},
    ],
    invalid: [
      {
        text: `${story}\n\n⟦Looking for extra income? Earn $300 a day from your sofa, register now and get a free bonus on Telegram.⟧`,
        note: 'An offer to the reader.',
        suggested: [story],
      },
      {
        text: `${story}\n\n⟦Лучшие чайники без переплаты сегодня⟧`,
        suggested: [story],
      },
      {
        text: `${story}\n\n⟦Legjobb ajánlatok befizetés nélkül⟧`,
        note: 'A language that we do not speak.',
        suggested: [story],
      },
      {
        text: `${story}\n\n⟦cheap garden gnomes with instant delivery⟧`,
        note: 'Words that sell, and none of the article.',
        suggested: [story],
      },
      {
        text: `${story}\n\n⟦garden gnomes wholesale dealers⟧`,
        note: 'Keywords without grammar.',
        suggested: [story],
      },
      {
        text: `${story}\n\n⟦kode promo toko XYZ88⟧`,
        suggested: [story],
      },
    ],
  },
  check({article, hits, report}) {
    const body = textBlocks(article)
    const edges = new Set([body.at(-1), body[0]].filter((block) => block !== undefined))
    for (const block of body.length > 1 ? edges : []) {
      if (block.kind !== 'paragraph' || !hasVocabulary(article)) continue
      const found = hits(block)
      const suggestions = [{message: 'delete', edit: deleteBlock(article, block)}] as const
      if (isBareLine(article, block)) {
        const verdict = isKnown(block, found.filter(isOfRules)) ? undefined : strangeness(article, block)
        if (verdict) report({at: block.range, message: verdict, data: {line: block.text}, suggestions})
      } else if (distinctSpam(found).length < fewestOfSpam && isPitch(block, article, found)) {
        report({at: block.range, message: 'offer', suggestions})
      }
    }
  },
})

/** Hits that other rules report of a line. */
function isOfRules({phrase: {kind, strength, where}}: Hit): boolean {
  if (kind === 'call-to-action' || kind === 'reporting-verb') return false
  return kind === 'spam' || strength === 'strong' || where !== 'anywhere'
}

/** Whether another rule has more to say about the line. */
function isKnown(block: Block, hits: readonly Hit[]): boolean {
  const spam = hits.filter(({phrase}) => phrase.kind === 'spam')
  return spam.length < hits.length || pitchOf(block, spam) !== undefined
}

/** A line that is neither a sentence, nor marked, nor a signature, a credit or a note of the usual forms. */
function isBareLine({fields}: Article, {kind, text, words, marks, links, dates}: Block): boolean {
  if (kind !== 'paragraph' || words.length > mostWords || words.length < 1) return false
  if (links.length > 0 || dates.length > 0 || marks.length > 0) return false
  const line = text.trim()
  if (/[.!?:;,…。！？।؟)\]”"»*]$/u.test(line) || /^[([*©#@–—~•|·\-/<>=+]/.test(line) || /https?:|[@_|:()]/.test(line) || !/\p{L}/u.test(line)) return false
  return !fields.authors.candidates.some(({value}) => line.includes(value)) && line !== fields.title.chosen?.text.trim()
}

/** How a line is strange: by its script or language, by its words, or not at all. */
function strangeness(article: Article, block: Block): 'language' | 'topic' | undefined {
  const others = article.body.filter((other) => other !== block)
  const stems = topicWords(block)
  if (stems.size === 0 || countShared(stems, others) > 0) return undefined
  if (isForeign(article, block, others)) return 'language'
  if (looksLikeName(block.text)) return undefined
  if (stems.size < fewestStems) return stems.size > 1 && sells(block) && holdsCode(block.text) ? 'topic' : undefined
  return holdsCode(block.text) || sells(block) || isKeywords(article, block) ? 'topic' : undefined
}

/** Words in a row as people search for them, without grammar; what names somebody is a credit. */
function isKeywords({language}: Article, {prose, words: {length, starts, ends}}: Block): boolean {
  const grammar = languageOf(language)?.lexicons.functionWords
  if (!grammar || /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(prose)) return false
  for (let word = 0; word < length; word++) {
    if (grammar.includes(prose.slice(starts[word], ends[word]).toLowerCase())) return false
  }
  return true
}

/** Whether any of its words is one that spam sells with. */
function sells({prose, words: {length, starts, ends}}: Block): boolean {
  for (let word = 0; word < length; word++) {
    if (isSalesWord(prose.slice(starts[word], ends[word]).toLowerCase())) return true
  }
  return false
}

function isForeign({language}: Article, {text, words}: Block, others: readonly Block[]): boolean {
  const own = languageOf(language)
  if (!own) return false
  if (isOtherScript(text, others)) return true
  if (words.length < 3) return false
  if (own.script !== 'Latn' && isLatin(text)) return !looksLikeName(text) || holdsCode(text)
  const detected = detectLanguage(text)
  if (languageOf(detected) !== undefined && detected !== language) return true
  const nameless = withoutNames(text)
  if (!own.spaced || nameless.split(/\s+/).length < 3) return false
  return shareOfStrangeTriples(nameless, others.map(({prose}) => prose)) > mostStrange
}

/** The line without capitals, but for its first word: names are strange in every language. */
function withoutNames(text: string): string {
  return text.replaceAll(/\s\p{Lu}\S*/gu, '')
}

function isLatin(text: string): boolean {
  return !/(?!\p{sc=Latn})\p{L}/u.test(text)
}

/** Letters of a script that the rest of the article never uses. */
function isOtherScript(text: string, others: readonly Block[]): boolean {
  const script = scripts.find((pattern) => pattern.test(text))
  return script !== undefined && !others.some(({prose}) => script.test(prose))
}

const scripts: readonly RegExp[] = [
  /\p{sc=Cyrl}{3}/u, /\p{sc=Arab}{3}/u, /\p{sc=Thai}{3}/u, /\p{sc=Hang}{2}/u, /\p{sc=Han}{2}/u, /[\p{sc=Hira}\p{sc=Kana}]{2}/u,
  /\p{sc=Deva}{3}/u, /\p{sc=Beng}{3}/u, /\p{sc=Grek}{3}/u, /\p{sc=Hebr}{3}/u,
  /\p{sc=Geor}{3}/u, /\p{sc=Armn}{3}/u, /\p{sc=Taml}{3}/u, /\p{sc=Telu}{3}/u, /\p{sc=Khmr}{3}/u, /\p{sc=Latn}{4}/u,
]

/** Names of people, places and houses: every word has a capital first. */
function looksLikeName(text: string): boolean {
  return text.split(/\s+/).every((word) => !/^\p{L}/u.test(word) || /^\p{Lu}\p{Ll}/u.test(word))
}

/** Brands and tickers of spam are written in capitals or with figures. */
function holdsCode(text: string): boolean {
  return /\p{L}\d|\d\p{L}|(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(text)
}

function hasVocabulary({body, language}: Article): boolean {
  const isSpaced = languageOf(language)?.spaced ?? true
  let count = 0
  for (const {words, text} of body) count += isSpaced ? words.length : text.length
  return count >= (isSpaced ? fewestWords : fewestLetters)
}
