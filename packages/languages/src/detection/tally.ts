import {scanWords} from '../words.ts'
import {bitsAgainstNeighbours, type Evidence, type Votes} from './evidence.ts'

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

/** Counts the votes of the first words of a text. */
export function tallyWords(text: string, evidence: Evidence): Tally {
  const lower = text.normalize('NFC').toLowerCase().replaceAll(/[’ʼ]/g, "'")
  const spans = scanWords(lower)
  const scores = Float64Array.from(evidence.candidates, ({known}) => known ? 0 : -bitsAgainstNeighbours)
  let words = 0
  for (let i = 0; i < spans.length && words < enoughWords; i++) {
    const word = lower.slice(spans.starts[i], spans.ends[i])
    const votes = evidence.words.get(word)
    if (votes) addVotes(scores, votes)
    else if (/[\d_.]/.test(word)) continue
    else if (/['-]/.test(word)) addParts(scores, word, evidence)
    else if (words < closeWords) addAffixes(scores, word, evidence)
    if (words < closeWords) addLetters(scores, word, evidence)
    words++
  }
  return {scores, words}
}

function addVotes(scores: Float64Array, votes: Votes): void {
  for (let i = 0; i < votes.length; i += 2) {
    const candidate = votes[i] ?? 0
    scores[candidate] = (scores[candidate] ?? 0) + (votes[i + 1] ?? 0)
  }
}

/** `l'homme` is `l'` and `homme`; `kanak-kanak` is `kanak` twice. */
function addParts(scores: Float64Array, word: string, {words}: Evidence): void {
  for (const part of word.match(/[^'-]+'?/g) ?? []) addVotes(scores, words.get(part) ?? [])
}

/** The longest ending and the longest beginning that anyone knows. */
function addAffixes(scores: Float64Array, word: string, {beginnings, endings}: Evidence): void {
  const longest = Math.min(longestAffix, word.length - 1)
  for (let length = longest; length >= shortestAffix; length--) {
    const votes = endings.get(word.slice(-length))
    if (!votes) continue
    addVotes(scores, votes)
    break
  }
  for (let length = longest; length >= shortestAffix; length--) {
    const votes = beginnings.get(word.slice(0, length))
    if (!votes) continue
    addVotes(scores, votes)
    break
  }
}

function addLetters(scores: Float64Array, word: string, {letters}: Evidence): void {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    const bits = unit > 0x7f ? letters.get(unit) : undefined
    if (!bits) continue
    for (let i = 0; i < bits.length; i++) scores[i] = (scores[i] ?? 0) + (bits[i] ?? 0)
  }
}
