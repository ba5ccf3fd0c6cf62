import type {LanguageCode, Script, Signs} from '../language.ts'
import {languages} from '../languages.ts'
import {neighbours} from '../neighbours.ts'

export interface Candidate {
  readonly code: LanguageCode
  /** False for a neighbour, of which nothing else is known. */
  readonly known: boolean
}

/** Pairs of a candidate's number and the bits that a sign says for it. */
export type Votes = readonly number[]

/** What votes in one script. */
export interface Evidence {
  readonly candidates: readonly Candidate[]
  readonly words: ReadonlyMap<string, Votes>
  readonly beginnings: ReadonlyMap<string, Votes>
  readonly endings: ReadonlyMap<string, Votes>
  /** By UTF-16 unit, the bits for every candidate in order. */
  readonly letters: ReadonlyMap<number, Float64Array>
}

/** Texts in a language that has a folder are far more frequent than those in its neighbours. */
export const bitsAgainstNeighbours = 4
/** A word that a language does not list is taken as a thousand times rarer than its most frequent one. */
const bitsOfFirst = 10
const bitsOfTelling = 5
const bitsOfAffix = 2
const bitsOfLetter = 1
/** A letter that a language is not written with stands there in names at most. */
const bitsOfForeignLetter = -3

const made = new Map<Script, Evidence>()

/** The evidence for a script; made when first asked for. */
export function evidenceFor(script: Script): Evidence {
  let evidence = made.get(script)
  if (!evidence) {
    evidence = makeEvidence(script)
    made.set(script, evidence)
  }
  return evidence
}

interface Source extends Candidate {
  readonly functionWords: readonly string[]
  readonly signs: Signs
}

function sourcesFor(script: Script): readonly Source[] {
  return [
    ...languages.filter((language) => language.script === script).map(({code, lexicons, signs}) => (
      {code, known: true, functionWords: lexicons.functionWords ?? [], signs}
    )),
    ...neighbours.filter((neighbour) => neighbour.script === script).map(({code, functionWords, letters}) => (
      {code, known: false, functionWords, signs: {letters}}
    )),
  ]
}

function makeEvidence(script: Script): Evidence {
  const sources = sourcesFor(script)
  const words = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const endings = new Map<string, number[]>()
  sources.forEach(({functionWords, signs}, number) => {
    functionWords.forEach((word, rank) => { add(words, word, number, bitsOfRank(rank + 1)) })
    for (const word of signs.words ?? []) add(words, word, number, bitsOfTelling)
    for (const beginning of signs.beginnings ?? []) add(beginnings, beginning, number, bitsOfAffix)
    for (const ending of signs.endings ?? []) add(endings, ending, number, bitsOfAffix)
  })
  return {candidates: sources, words, beginnings, endings, letters: letterBits(sources)}
}

/** By Zipf's law the second word of a language is half as frequent as the first, the hundredth a hundredth. */
function bitsOfRank(rank: number): number {
  return bitsOfFirst - Math.log2(rank)
}

function letterBits(sources: readonly Source[]): ReadonlyMap<number, Float64Array> {
  const alphabets = sources.map(({signs}) => new Set(units(signs.letters)))
  const all = new Set(alphabets.flatMap((alphabet) => [...alphabet]))
  return new Map([...all].map((unit) => [
    unit, Float64Array.from(alphabets, (alphabet) => alphabet.has(unit) ? bitsOfLetter : bitsOfForeignLetter),
  ]))
}

function units(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

function add(votes: Map<string, number[]>, sign: string, candidate: number, bits: number): void {
  const known = votes.get(sign)
  if (known) known.push(candidate, bits)
  else votes.set(sign, [candidate, bits])
}
