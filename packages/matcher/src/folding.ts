import {kind} from './character.ts'

/** Kinds and folded forms of characters, as the table holds them. */
export interface FoldingData {
  /** Code points at which another kind begins, from 0 on; `kinds` names it. */
  readonly kindStarts: Uint32Array
  readonly kinds: Uint8Array
  /** UTF-16 units that fold to another unit: `targets` at the same place. */
  readonly sources: Uint16Array
  readonly targets: Uint16Array
  /** Code points beyond U+FFFF that fold: `first, length, target`, target by target. */
  readonly astral: Uint32Array
  /** Units that fold to several: `source, count, unit…`. */
  readonly ligatures: Uint16Array
}

/** Answers what a character is and what is left of it without case, width, form and diacritics. */
export class Folding {
  readonly kinds: Uint8Array = new Uint8Array(0x10000)
  readonly #folds = new Uint16Array(0x10000)
  readonly #data: FoldingData
  #ligatures: ReadonlyMap<number, string> | undefined

  constructor(data: FoldingData) {
    this.#data = data
    const {kindStarts, kinds, sources, targets} = data
    for (let i = 0; i < kindStarts.length; i++) {
      const start = kindStarts[i] ?? 0
      if (start > 0xffff) break
      this.kinds.fill(kinds[i] ?? kind.other, start, kindStarts[i + 1])
    }
    for (let i = 0; i < sources.length; i++) this.#folds[sources[i] ?? 0] = targets[i] ?? 0
  }

  /** The folded form of a UTF-16 unit that is not `special`. */
  fold(unit: number): number {
    return this.#folds[unit] || unit
  }

  /** The folded letters of a ligature; undefined for any other unit. */
  foldLigature(unit: number): string | undefined {
    this.#ligatures ??= readLigatures(this.#data.ligatures)
    return this.#ligatures.get(unit)
  }

  /** The folded form of a code point beyond U+FFFF, itself beyond or not. */
  foldAstral(code: number): number {
    const {astral} = this.#data
    const run = 3 * lastUpTo(astral.length / 3, (index) => (astral[3 * index] ?? 0) <= code)
    const distance = code - (astral[run] ?? code)
    return run >= 0 && distance < (astral[run + 1] ?? 0) ? (astral[run + 2] ?? 0) + distance : code
  }

  /** The kind of a folded code point. */
  kindOf(code: number): number {
    if (code <= 0xffff) return this.kinds[code] ?? kind.other
    const {kindStarts, kinds} = this.#data
    return kinds[lastUpTo(kindStarts.length, (index) => (kindStarts[index] ?? 0) <= code)] ?? kind.other
  }
}

function readLigatures(list: Uint16Array): ReadonlyMap<number, string> {
  const ligatures = new Map<number, string>()
  for (let i = 0; i < list.length;) {
    const end = i + 2 + (list[i + 1] ?? 0)
    ligatures.set(list[i] ?? 0, String.fromCharCode(...list.subarray(i + 2, end)))
    i = end
  }
  return ligatures
}

/** The last index below `length` for which `holds`, which holds up to some index and no further; -1 for none. */
function lastUpTo(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}
