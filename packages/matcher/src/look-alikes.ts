import {signs, unit} from './character.ts'
import {voicelessKana} from './kana.ts'

/**
 * What stands for a Latin letter in disguised words: figures and signs, then Cyrillic, Greek and Armenian letters of
 * the same shape. The first of each group stands for all in the automaton.
 */
const groups = [
  'a4@аα', 'b8вβь', 'cсϲ', 'dԁ', 'e3еεҽ', 'g69ԍց', 'hнһհ', 'il1!іӏι', 'jјϳ', 'kкκ', 'mмμ', 'nпηո', 'o0оοօ', 'pрρ',
  'qԛզ', 'rг', 's5$ѕ', 't7тτ', 'uυս', 'vѵν', 'wԝω', 'xхχ', 'yуүγ', 'z2ζ',
]

const leaders: ReadonlyMap<number, number> = new Map([...groups.flatMap(pairWithFirst), ...voicelessKana])

function pairWithFirst(group: string): readonly (readonly [number, number])[] {
  return Array.from(group, (letter) => [letter.charCodeAt(0), group.charCodeAt(0)])
}

/** What stands in the automaton for a folded unit: for letters that look alike, one of them. */
export function leaderOf(folded: number): number {
  return isOwnLeader(folded) ? folded : leaders.get(folded) ?? folded
}

/** The small letters but l, known without a look into the list. */
function isOwnLeader(folded: number): boolean {
  return folded >= 0x61 && folded <= 0x7a && folded !== 0x6c
}

/** All folded letters and figures with the same leader, that one included. */
export function followersOf(leader: number): readonly number[] {
  const others = [...leaders].filter(([folded, own]) => own === leader && folded !== leader && !signs.has(folded))
  return [leader, ...others.map(([folded]) => folded)]
}

/** How a letter of a text stands for another letter of a phrase. */
export type Likeness = 'same' | 'figure' | 'shape' | 'none'

/** Compares two folded units. `figure`: a figure or sign is meant as a letter; `shape`: another script's letter is. */
export function compare(written: number, meant: number): Likeness {
  if (written === meant) return 'same'
  const leader = leaders.get(meant)
  if (leader === undefined || leader !== leaders.get(written) || leader > 0x7f || isFigure(meant)) return 'none'
  if (isFigure(written)) return 'figure'
  return written > 0x7f || meant > 0x7f ? 'shape' : 'none'
}

/** Whether a unit of a look-alike group is no letter. */
function isFigure(folded: number): boolean {
  return folded < 0x40 || folded === unit.at
}

/** Letters in fancy dress: small capitals, superscripts, letters in circles and boxes, mathematical letters. */
const fancyRanges: readonly (readonly [number, number])[] = [
  [0x262, 0x262], [0x26a, 0x26a], [0x274, 0x274], [0x280, 0x280], [0x28f, 0x28f], [0x299, 0x299], [0x29c, 0x29c],
  [0x29f, 0x29f], [0x2b0, 0x2b8], [0x1d00, 0x1dbf], [0x2070, 0x209c], [0x2102, 0x2125], [0x2127, 0x2129],
  [0x212c, 0x214e], [0x249c, 0x24e9], [0x2c7c, 0x2c7c], [0xa730, 0xa731], [0x1d400, 0x1d7ff], [0x1f110, 0x1f189],
]

/** Whether a character that folds to an ASCII letter is that letter in fancy dress: `𝐝`, `ⓓ`. */
export function isFancy(code: number): boolean {
  return fancyRanges.some(([first, last]) => code >= first && code <= last)
}
