import type {Range} from './range.ts'

/** A range without the blanks at its ends: spaces, tabs, line ends. A blank one is empty where it starts. */
export function trimRange(text: string, start: number, end: number): Range {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  if (from === to) return [start, start]
  while (isBlank(text.charCodeAt(to - 1))) to--
  return [from, to]
}

/** A space, a tab or a line end, as Markdown and HTML count them. */
export function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13)
}

/** Where the first character stands that is no blank, from an offset on. */
export function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text.charCodeAt(at))) at++
  return at
}
