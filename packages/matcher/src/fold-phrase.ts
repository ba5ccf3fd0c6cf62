import {CharacterReader} from './character-reader.ts'
import {kind, signs, unit} from './character.ts'
import type {Folding} from './folding.ts'
import {leaderOf} from './look-alikes.ts'

/** One character of a phrase as the search sees it. */
export interface Step {
  /** The code point that stands for it and all its look-alikes. */
  readonly leader: number
  readonly kind: number
}

/** A phrase without case, width, form and diacritics. */
export interface FoldedPhrase {
  /** UTF-16 units, look-alikes kept apart. */
  readonly units: readonly number[]
  readonly steps: readonly Step[]
}

/** Folds a phrase as a text is folded. Throws a `RangeError` where nothing is left of it. */
export function foldPhrase(folding: Folding, phrase: string): FoldedPhrase {
  const reader = new CharacterReader(folding)
  const units: number[] = []
  const steps: Step[] = []
  for (let at = 0; at < phrase.length; at = reader.next) {
    reader.read(phrase, at)
    if (reader.kind === kind.diacritic || reader.kind === kind.invisible) continue
    if (reader.kind === kind.blank && steps.length === 0) continue
    const isLetterSign = reader.kind === kind.word && signs.has(reader.first)
    const letters = String.fromCharCode(isLetterSign ? leaderOf(reader.first) : reader.first) + reader.rest
    for (let i = 0; i < letters.length; i++) units.push(letters.charCodeAt(i))
    for (const letter of letters) {
      const code = letter.codePointAt(0) ?? unit.blank
      steps.push({leader: reader.kind === kind.other ? code : leaderOf(code), kind: reader.kind})
    }
  }
  if (steps.at(-1)?.kind === kind.blank) {
    units.pop()
    steps.pop()
  }
  if (steps.length === 0) throw new RangeError(`The phrase ${JSON.stringify(phrase)} has nothing to be found by.`)
  return {units, steps}
}
