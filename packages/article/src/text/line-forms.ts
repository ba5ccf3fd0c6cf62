import {endsSentence, type Line} from './lines.ts'

const bullet = /^(?:[-*•·▪▫◦‣⁃●○■□►➤✓✔]|[oO](?= {2,}))\s+(?=\S)/u
const number = /^\(?(\d{1,3}|[a-zA-Z](?=\)))[.)]\s+(?=\S)/

/** How long the mark of a list item at the start of a line is; 0 where there is none. */
export function itemMark(text: string): number {
  return bullet.exec(text)?.[0].length ?? number.exec(text)?.[0].length ?? 0
}

/** What the mark at the start of a line counts: 3 for `3.` and `c)`; undefined where it counts nothing. */
export function itemNumber(text: string): number | undefined {
  const counted = number.exec(text)?.[1]
  if (counted === undefined) return undefined
  return /\d/.test(counted) ? Number(counted) : counted.toLowerCase().charCodeAt(0) - 96
}

/** True for a line that only divides: `* * *`, `-----`. */
export function isRule(text: string): boolean {
  return text.length >= 3 && /^(?:[-=*_~•·#+─━═–—]\s*)+$/u.test(text)
}

/** The level of the heading that a line underlines: 1 for `===`, 2 for `---`; 0 for any other line. */
export function underlineLevel(text: string): number {
  if (/^={3,}$/.test(text)) return 1
  return /^(?:-{3,}|~{3,}|─{3,})$/.test(text) ? 2 : 0
}

/** True for a line like `Subject: The bridge`; of two in a row, each stands for itself. */
export function isLabelled(text: string): boolean {
  return /^\p{Lu}[\p{L} ]{0,20}[:：]/u.test(text)
}

const longestCapitals = 90

/** True for a line in capitals, of two words or one that is no abbreviation. */
export function isInCapitals({text}: Line): boolean {
  if (text.length > longestCapitals || /\p{Ll}/u.test(text) || endsSentence(text)) return false
  const words = text.split(/\P{Lu}+/u).filter((word) => word.length > 1)
  return words.length > 1 || (words[0]?.length ?? 0) > 3
}
