import {isWide} from '../wide-characters.ts'
import {columnsOf, endsSentence, type Line} from './lines.ts'

/** How a text is broken into lines. */
export interface Layout {
  /** True where a line goes on in the next: the text was wrapped at a width. */
  readonly isWrapped: boolean
  /** The columns of its longest line. */
  readonly width: number
}

/** Nobody wraps wider. */
const widestWrap = 120

/** Below this width a short line says nothing. */
const narrowestWrap = 40

/**
 * Tells wrapped lines from lines that are paragraphs. Lines are wrapped where none is too wide and few end with a
 * sentence; in a text without a blank line, most must also be too full for the first word of the next.
 */
export function layoutOf(lines: readonly Line[]): Layout {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next && !next.isApart ? [{line, next}] : []
  })
  const width = pairs.reduce((widest, {line}) => Math.max(widest, columnsOf(line.text)), 0)
  const share = (test: (pair: {line: Line, next: Line}) => boolean) => pairs.filter(test).length / pairs.length
  if (pairs.length === 0 || width > widestWrap) return {isWrapped: false, width}
  const fewEndSentences = share(({line}) => endsSentence(line.text)) < 0.5
  const hasBlankLines = lines.some(({isApart}, i) => isApart && i > 0)
  const areFull = pairs.length > 1 && share(({line, next}) => !hasRoom(line, next, width)) >= 0.6
  return {isWrapped: fewEndSentences && (hasBlankLines || areFull), width}
}

/** True where a line and the next read as one. */
export function goesOn(line: Line, next: Line, {isWrapped, width}: Layout): boolean {
  if (next.isApart) return false
  if (!isWrapped) return isBrokenOff(line.text) && /^\p{Ll}/u.test(next.text)
  if (next.indent > line.indent + 1 && endsSentence(line.text)) return false
  return width < narrowestWrap || !endsSentence(line.text) || !hasRoom(line, next, width * 0.8)
}

/** True where the first word of the next line would have fitted. */
export function hasRoom(line: Line, next: Line, width: number): boolean {
  const word = isWide(next.text.charCodeAt(0)) ? next.text.charAt(0) : /^\S{1,40}/.exec(next.text)?.[0] ?? ''
  return columnsOf(line.text) + columnsOf(word) + 1 <= width
}

/** A shorter line that ends in no stop is more often an entry of a list than a sentence broken off. */
const shortestBreak = 30

/** A line of some length that ends within a sentence. */
function isBrokenOff(text: string): boolean {
  return text.length >= shortestBreak && /[\p{L}\p{N},;–—-]$/u.test(text)
}
