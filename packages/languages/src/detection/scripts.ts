import {character, characterTable} from '../characters.ts'

/** The scripts that a first look at a text tells apart; `other` are those that no language here is written in. */
export type ScriptGroup =
  | 'other' | 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'bengali' | 'thai' | 'hangul' | 'kana' | 'han'

const groups: readonly ScriptGroup[] = [
  'other', 'latin', 'cyrillic', 'arabic', 'devanagari', 'bengali', 'thai', 'hangul', 'kana', 'han',
]

/** Where the letters of a group stand, in whole rows of sixteen: half-open ranges of UTF-16 units. */
const places: readonly (readonly [start: number, end: number, group: ScriptGroup])[] = [
  [0x0040, 0x0250, 'latin'], [0x0400, 0x0530, 'cyrillic'], [0x0600, 0x0700, 'arabic'], [0x0750, 0x0780, 'arabic'],
  [0x08a0, 0x0900, 'arabic'], [0x0900, 0x0980, 'devanagari'], [0x0980, 0x0a00, 'bengali'], [0x0e00, 0x0e80, 'thai'],
  [0x1100, 0x1200, 'hangul'], [0x1e00, 0x1f00, 'latin'], [0x3040, 0x3100, 'kana'], [0x3130, 0x3190, 'hangul'],
  [0x31f0, 0x3200, 'kana'], [0x3400, 0xa000, 'han'], [0xac00, 0xd7b0, 'hangul'], [0xf900, 0xfb00, 'han'],
  [0xfb50, 0xfe00, 'arabic'], [0xfe70, 0xff00, 'arabic'], [0xff60, 0xffa0, 'kana'],
]

/** One letter of these says as much as several of an alphabet. */
const weights: Partial<Record<ScriptGroup, number>> = {han: 3, kana: 2, hangul: 2.5}

/** Latin words are guests in every script: another one leads from this share of a text on. */
const leadingShare = 0.3

/** How many letters of each group a text holds, and which group leads; undefined where it holds none. */
export interface ScriptCount {
  readonly leading: ScriptGroup | undefined
  readonly count: (group: ScriptGroup) => number
}

let rows: Uint8Array | undefined

export function countScripts(text: string): ScriptCount {
  const table = characterTable()
  const groupOfRow = (rows ??= makeRows())
  const counts = new Uint32Array(groups.length)
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (((table[unit] ?? 0) & (character.letter | character.unspacedLetter)) === 0) continue
    if (unit < 0x80) latin++
    else {
      const group = groupOfRow[unit >>> 4] ?? 0
      counts[group] = (counts[group] ?? 0) + 1
    }
  }
  counts[latinGroup] = (counts[latinGroup] ?? 0) + latin
  const count = (group: ScriptGroup): number => counts[groups.indexOf(group)] ?? 0
  const isLatin = latin > 0 && counts.every((some, group) => some === 0 || group === latinGroup)
  return {count, leading: isLatin ? 'latin' : leadingGroup(count)}
}

const latinGroup = groups.indexOf('latin')

function makeRows(): Uint8Array {
  const made = new Uint8Array(0x1000)
  for (const [start, end, group] of places) made.fill(groups.indexOf(group), start >>> 4, end >>> 4)
  return made
}

function leadingGroup(count: (group: ScriptGroup) => number): ScriptGroup | undefined {
  const weigh = (group: ScriptGroup): number => count(group) * (weights[group] ?? 1)
  const total = groups.reduce((sum, group) => sum + weigh(group), 0)
  if (total === 0) return undefined
  const others = groups.filter((group) => group !== 'latin' && group !== 'kana' && group !== 'han')
  const east = weigh('kana') + weigh('han')
  const best = others.reduce((a, b) => weigh(b) > weigh(a) ? b : a)
  const [group, weight]: readonly [ScriptGroup, number] = east > weigh(best) ? ['han', east] : [best, weigh(best)]
  return weight >= total * leadingShare ? group : 'latin'
}
