import {detectLanguage, type LanguageCode} from '@presscheck/languages'
import type {LabelledText} from './labelled-texts.ts'

/** How often a language was told. */
export class Count {
  right = 0
  wrong = 0
  unknown = 0

  get all(): number {
    return this.right + this.wrong + this.unknown
  }

  get accuracy(): number {
    return this.right / this.all
  }

  get shareUnknown(): number {
    return this.unknown / this.all
  }

  add(found: LanguageCode, expected: LanguageCode): void {
    if (found === expected) this.right++
    else if (found === 'und') this.unknown++
    else this.wrong++
  }
}

export interface LanguageScore {
  readonly articles: Count
  readonly paragraphs: Count
  readonly titles: Count
}

export interface LanguageScores {
  readonly all: LanguageScore
  readonly byLanguage: ReadonlyMap<LanguageCode, LanguageScore>
  /** Each failure, for those who look into it. */
  readonly misses: readonly string[]
}

export function scoreLanguages(texts: Iterable<LabelledText>): LanguageScores {
  const all = newScore()
  const byLanguage = new Map<LanguageCode, LanguageScore>()
  const misses: string[] = []
  for (const {path, expected, detected, title, paragraphs} of texts) {
    const ofLanguage = byLanguage.get(expected) ?? newScore()
    byLanguage.set(expected, ofLanguage)
    const add = (what: keyof LanguageScore, text: string, found: LanguageCode) => {
      all[what].add(found, expected)
      ofLanguage[what].add(found, expected)
      if (found !== expected) misses.push(`${what} of ${path}: ${expected}, not ${found}: ${text.slice(0, 100)}`)
    }
    // A page of links alone, or a stub, is in no language.
    if (paragraphs.length > 0) add('articles', '', detected)
    for (const paragraph of paragraphs) add('paragraphs', paragraph, detectLanguage(paragraph))
    if (title !== undefined) add('titles', title, detectLanguage(title))
  }
  return {all, byLanguage, misses}
}

function newScore(): LanguageScore {
  return {articles: new Count(), paragraphs: new Count(), titles: new Count()}
}
