/** The words of a text, lower-cased; each character of a script that writes none apart. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
}

export interface Overlap {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How far two bags of words are the same. */
export function overlapOf(found: readonly string[], expected: readonly string[]): Overlap {
  const left = new Map<string, number>()
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of found) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    shared++
    left.set(word, count - 1)
  }
  return ratios(shared, found.length - shared, expected.length - shared)
}

export function ratios(truePositives: number, falsePositives: number, falseNegatives: number): Overlap {
  const share = (part: number, rest: number) => part + rest === 0 ? 1 : part / (part + rest)
  return {
    precision: share(truePositives, falsePositives),
    recall: share(truePositives, falseNegatives),
    f1: share(2 * truePositives, falsePositives + falseNegatives),
  }
}
