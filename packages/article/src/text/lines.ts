import {isBlank} from '../blanks.ts'
import {isWide} from '../wide-characters.ts'

/** A line that is not blank, without the blanks around it. */
export interface Line {
  /** Where its text stands in the source. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Blanks before it, a full-width one included. */
  readonly indent: number
  /** True where a blank line stands before it, or nothing. */
  readonly isApart: boolean
}

/** The lines of a text that are not blank. `\n`, `\r\n` and a lone `\r` end a line. */
export function readLines(source: string): readonly Line[] {
  const lines: Line[] = []
  let isApart = true
  for (let start = 0; start < source.length;) {
    let end = start
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) end++
    let from = start
    let to = end
    while (from < to && isMargin(source.charCodeAt(from))) from++
    while (to > from && isMargin(source.charCodeAt(to - 1))) to--
    if (from < to) {
      lines.push({from, to, text: source.slice(from, to), indent: from - start, isApart})
      isApart = false
    } else {
      isApart = true
    }
    start = source.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  return lines
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13
}

/** A blank as Markdown has it, a no-break or a full-width space. */
function isMargin(unit: number): boolean {
  return isBlank(unit) || unit === 0xA0 || unit === 0x3000
}

/** How many columns a text takes where a wide character takes two. */
export function columnsOf(text: string): number {
  let columns = text.length
  for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) columns++
  return columns
}

/** True for the end of a sentence, with quotes and brackets after it. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？．؟।॥։።][\p{Pe}\p{Pf}\p{Pi}"'”’]{0,3}$/u.test(text.slice(-5))
}
