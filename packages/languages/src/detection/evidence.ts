import type {LanguageCode, Script, Signs} from '../language.ts'
import {knownLanguages, perLanguages} from '../known-languages.ts'
import {neighbours} from '../neighbours.ts'
import {words as listed} from '../word-list.ts'
import {VoteTable} from './vote-table.ts'

export interface Candidate {
  readonly code: LanguageCode
  /** False for a neighbour, of which nothing else is known. */
  readonly known: boolean
  readonly twin: LanguageCode | undefined
  /** Bits that it has before a word is read. */
  readonly start: number
}

/** What votes in one script. */
export interface Evidence {
  readonly candidates: readonly Candidate[]
  /** The bits that each has before a word is read. */
  readonly starts: Float64Array
  readonly words: VoteTable
  readonly beginnings: VoteTable
  readonly endings: VoteTable
  readonly enclitics: readonly string[]
  /** By UTF-16 unit: the candidates that are written with a letter which others are not. */
  readonly letters: ReadonlyMap<number, readonly number[]>
}

/** Texts in a language that has a folder are far more frequent than those in its neighbours. */
const bitsAgainstNeighbours = 4
/** A word that a language does not list is taken as a thousand times rarer than its most frequent one. */
const bitsOfFirst = 10
const bitsOfTelling = 5
const bitsOfAffix = 2

const all = perLanguages(() => new Map<string, Evidence>())

/** The evidence for a script; made when first asked for. */
export function evidenceFor(script: Script): Evidence {
  const made = all()
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
  const own = knownLanguages().filter((language) => language.script === script)
  const others = neighbours.filter((neighbour) => (
    neighbour.script === script && !own.some(({code}) => code === neighbour.code)
  ))
  return [
    ...own.map(({code, lexicons: {functionWords = []}, signs}) => (
      {code, known: true, twin: signs.twin, start: signs.favour ?? 0, functionWords, signs}
    )),
    ...others.map(({code, functionWords, ...signs}) => (
      {code, known: false, twin: undefined, start: -bitsAgainstNeighbours, functionWords: split(functionWords), signs}
    )),
  ]
}

function makeEvidence(script: Script): Evidence {
  const sources = sourcesFor(script)
  const [words, beginnings, endings] = [new VoteTable(), new VoteTable(), new VoteTable()]
  sources.forEach(({functionWords, signs}, number) => {
    functionWords.forEach((word, rank) => { words.add(word, number, bitsOfRank(rank)) })
    for (const word of split(signs.words)) words.add(word, number, bitsOfTelling)
    for (const beginning of split(signs.beginnings)) beginnings.add(beginning, number, bitsOfAffix)
    for (const ending of split(signs.endings)) endings.add(ending, number, bitsOfAffix)
  })
  const enclitics = [...new Set(sources.flatMap(({signs}) => split(signs.enclitics)))]
  const starts = Float64Array.from(sources, ({start}) => start)
  return {candidates: sources, starts, words, beginnings, endings, enclitics, letters: lettersOf(sources)}
}

function split(list: string | undefined): readonly string[] {
  return list === undefined ? [] : listed(list)
}

/** By Zipf's law the second word of a language is half as frequent as the first, the hundredth a hundredth. */
function bitsOfRank(rank: number): number {
  return bitsOfFirst - Math.log2(rank + 1)
}

function lettersOf(sources: readonly Source[]): ReadonlyMap<number, readonly number[]> {
  const owners = new Map<number, number[]>()
  sources.forEach(({signs: {letters}}, number) => {
    for (let at = 0; at < letters.length; at++) {
      const unit = letters.charCodeAt(at)
      const known = owners.get(unit)
      if (known) known.push(number)
      else owners.set(unit, [number])
    }
  })
  return owners
}
