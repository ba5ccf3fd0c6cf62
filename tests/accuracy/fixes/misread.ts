import {createLinter} from '@presscheck/linter'
import {today} from '../articles.ts'
import {cleanManuscripts} from '../recall/clean-articles.ts'

/** Encodings that UTF-8 is mistaken for, as `TextDecoder` names them. */
const mistaken = ['windows-1252', 'windows-1251', 'iso-8859-2'] as const

export interface MisreadReport {
  /** Texts that were read in the wrong encoding. */
  readonly texts: number
  /** Characters that are wrong in them, and those of them that a fix puts right. */
  readonly wrong: number
  readonly repaired: number
  /** Repairs that give something else than what stood there: none, if all is well. */
  readonly breaches: readonly string[]
}

/** Reads clean paragraphs in a wrong encoding, repairs them, and compares with what they were. */
export function repairMisread(): MisreadReport {
  const linter = createLinter({now: today})
  let [texts, wrong, repaired] = [0, 0, 0]
  const breaches: string[] = []
  for (const [language, manuscripts] of cleanManuscripts()) {
    const paragraphs = manuscripts.flatMap(({pieces}) => pieces.map(({text}) => text)).filter((text) => /[^\0-\x7F]/.test(text))
    for (const original of paragraphs.slice(0, 4)) {
      for (const encoding of mistaken) {
        const {source, starts} = misread(original, encoding)
        const {findings} = linter.lint(source, {format: 'text'})
        texts++
        wrong += original.match(/[^\0-\x7F]/gu)?.length ?? 0
        for (const {ruleId, fix} of findings) {
          if (ruleId !== 'encoding/no-mojibake' || !fix) continue
          const [start = -1, end = -1] = fix.range.map((offset) => starts.indexOf(offset))
          const right = start < 0 || end < 0 ? undefined : countRepaired(original.slice(start, end), fix.text, encoding)
          if (right === undefined) breaches.push(`${language} as ${encoding}: ${source.slice(...fix.range)} → ${fix.text}`)
          else repaired += right
        }
      }
    }
  }
  return {texts, wrong, repaired, breaches}
}

/** Characters that a repair put right; undefined where one is neither what was meant nor as garbled as before. */
function countRepaired(meant: string, repaired: string, encoding: string): number | undefined {
  let [at, count] = [0, 0]
  for (const character of meant) {
    const garbled = misread(character, encoding).source
    if (repaired.startsWith(character, at)) {
      at += character.length
      if (garbled !== character) count++
    } else if (repaired.startsWith(garbled, at)) at += garbled.length
    else return undefined
  }
  return at === repaired.length ? count : undefined
}

/** A text whose UTF-8 was taken for another encoding, and where each of its UTF-16 units begins there. */
function misread(original: string, encoding: string): {readonly source: string; readonly starts: readonly number[]} {
  const decoder = new TextDecoder(encoding)
  const starts: number[] = []
  let source = ''
  for (const character of original) {
    starts.push(...Array.from({length: character.length}, (_, unit) => unit === 0 ? source.length : -1))
    source += decoder.decode(new TextEncoder().encode(character))
  }
  return {source, starts: [...starts, source.length]}
}
