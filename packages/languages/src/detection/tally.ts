import type {LanguageCode} from '../language.ts'
import {scanWords} from '../words.ts'
import type {Evidence} from './evidence.ts'
import type {VoteTable} from './vote-table.ts'

/** What the words of a text say for each candidate. */
export interface Tally {
  /** Bits for each candidate of the evidence, in its order. */
  readonly scores: Float64Array
  /** How many words were looked at. */
  readonly words: number
}

/** Words that settle what language a text is in; more say nothing new. */
const enoughWords = 200
/** Words that are looked at to the letter; a longer text says enough without. */
const closeWords = 60
const longestAffix = 6
const shortestAffix = 2
const bitsOfExpected = 3
const bitsOfLetter = 1
/** A letter that a language is not written with stands there in names at most. */
const bitsOfForeignLetter = -3

/** Counts the votes of the first words of a text, of which `expected` may have been said. */
export function tallyWords(text: string, evidence: Evidence, expected?: LanguageCode): Tally {
  const lower = text.normalize('NFC').toLowerCase().replaceAll(/[’ʼ]/g, "'")
  const spans = scanWords(lower)
  const scores = evidence.starts.slice()
  const own = expected === undefined ? -1 : evidence.candidates.findIndex(({code}) => code === expected)
  if (own >= 0) scores[own] = (scores[own] ?? 0) + bitsOfExpected
  let words = 0
  let letters = 0
  for (let i = 0; i < spans.length && words < enoughWords; i++) {
    const word = lower.slice(spans.starts[i], spans.ends[i])
    if (!evidence.words.vote(word, scores) && words < closeWords) {
      if (/[\d_.]/.test(word)) continue
      addParts(scores, word, evidence)
    }
    if (words < closeWords) letters += addLetters(scores, word, evidence)
    words++
  }
  if (letters > 0) scores.forEach((score, i) => { scores[i] = score + letters * bitsOfForeignLetter })
  return {scores, words}
}

/** What a word says that is in no list: `l'homme` by `l'`, `kanak-kanak` by its halves, others by how they end. */
function addParts(scores: Float64Array, word: string, evidence: Evidence): void {
  const {words, enclitics, beginnings, endings} = evidence
  if (/['-]/.test(word)) {
    for (const part of word.match(/[^'-]+'?/g) ?? []) words.vote(part, scores)
    return
  }
  const enclitic = enclitics.find((ending) => word.endsWith(ending))
  if (enclitic !== undefined && words.vote(word.slice(0, -enclitic.length), scores)) return
  voteLongest(endings, word.length, (length) => word.slice(-length), scores)
  voteLongest(beginnings, word.length, (length) => word.slice(0, length), scores)
}

/** The vote of the longest affix that anyone knows. */
function voteLongest(
  affixes: VoteTable,
  wordLength: number,
  affixOf: (length: number) => string,
  scores: Float64Array,
): void {
  let length = Math.min(longestAffix, wordLength - 1)
  while (length >= shortestAffix && !affixes.vote(affixOf(length), scores)) length--
}

/** Votes for those that a word's letters belong to; how many letters do not belong to all. */
function addLetters(scores: Float64Array, word: string, {letters}: Evidence): number {
  let count = 0
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const owners = unit > 0x7f ? letters.get(unit) : undefined
    if (!owners) continue
    count++
    for (const owner of owners) scores[owner] = (scores[owner] ?? 0) + bitsOfLetter - bitsOfForeignLetter
  }
  return count
}
