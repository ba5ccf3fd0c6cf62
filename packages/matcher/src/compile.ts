import {kind} from './character.ts'
import {foldPhrase, type FoldedPhrase, type Step} from './fold-phrase.ts'
import {Folding} from './folding.ts'
import {listPrefixes} from './prefixes.ts'
import {cutStems} from './stems.ts'
import {trait, writeTable, type Table} from './table.ts'
import {buildTrie} from './trie.ts'
import {unicodeData} from './unicode-data.ts'

/**
 * Compiles phrases into the bytes that `loadMatcher` reads; a phrase's number is its place in the list, and the same
 * list gives the same bytes. Throws a `RangeError` for a phrase that shows nothing, and for more phrases than fit.
 */
export function compile(phrases: readonly string[]): Uint8Array {
  const data = unicodeData()
  const folding = new Folding(data)
  const folded = phrases.map((phrase) => foldPhrase(folding, phrase))
  return writeTable({
    ...data,
    ...listPrefixes(folding, folded),
    ...buildTrie(cutStems(folded).map(unitsOf)),
    ...listPhrases(folded),
  })
}

function unitsOf(stem: readonly Step[]): readonly number[] {
  const text = String.fromCodePoint(...stem.map(({leader}) => leader))
  return Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
}

function listPhrases(folded: readonly FoldedPhrase[]): Pick<Table, 'phraseStarts' | 'units' | 'traits'> {
  let end = 0
  return {
    phraseStarts: Uint32Array.of(0, ...folded.map(({units}) => (end += units.length))),
    units: Uint16Array.from(folded.flatMap(({units}) => units)),
    traits: Uint8Array.from(folded, traitsOf),
  }
}

function traitsOf({steps}: FoldedPhrase): number {
  const edges = [steps.at(0), steps.at(-1)].map((step) => step?.kind)
  const isUnspaced = edges.includes(kind.unspaced) || edges.includes(kind.mark)
  return (edges[1] === kind.word ? trait.endsInWord : 0) | (isUnspaced ? trait.unspaced : 0)
}
