import type {LanguageCode} from '../language.ts'
import {languageOf} from '../known-languages.ts'

/** Japanese puts Kana between its Han characters; Chinese quotes a word in them at most. */
const leastKana = 0.05

/** The languages written in Han characters. */
const codes: readonly LanguageCode[] = ['zh-Hans', 'zh-Hant', 'ja']

let owners: ReadonlyMap<string, number> | undefined

/**
 * How likely a text in Han characters is simplified Chinese, traditional Chinese or Japanese: by its Kana, else by
 * characters that only one of them writes. All zero where nothing tells.
 */
export function weighHan(text: string, kana: number, han: number): readonly (readonly [LanguageCode, number])[] {
  if (kana >= (kana + han) * leastKana) return [['ja', 1]]
  const ownerOf = (owners ??= makeOwners())
  const counts = codes.map(() => 0)
  for (const character of text) {
    const owner = ownerOf.get(character)
    if (owner !== undefined) counts[owner] = (counts[owner] ?? 0) + 1
  }
  const total = counts.reduce((sum, count) => sum + count, 0)
  return codes.map((code, i) => [code, total === 0 ? 0 : (counts[i] ?? 0) / total])
}

function makeOwners(): ReadonlyMap<string, number> {
  const made = new Map<string, number>()
  codes.forEach((code, owner) => {
    for (const character of languageOf(code)?.signs.letters ?? '') made.set(character, owner)
  })
  return made
}
