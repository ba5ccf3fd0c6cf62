import stringWidth from 'string-width'
import {visible} from './visible.ts'

/** Letters of Latin, Greek and Cyrillic, and signs among them or of ours: one character to people, one column wide. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2190-\u2193\u2400-\u2421\u23ce\u2500-\u257f]*$/

/** Columns that a visible text takes on a terminal: two for a Chinese character, none for a combining accent. */
export function columns(text: string): number {
  // Most texts need no tables of emoji and of wide characters, which take longer to load than a short article to check.
  return narrow.test(text) ? text.length : stringWidth(text, {countAnsiEscapeCodes: true})
}

/** A part of a text that fits, and whether something had to be left out. */
export interface Fitted {
  readonly text: string
  readonly width: number
  readonly cut: boolean
}

let segmenter: Intl.Segmenter | undefined

/** What people see as one character each. */
function graphemes(text: string): readonly string[] {
  if (narrow.test(text)) return Array.from(text)
  segmenter ??= new Intl.Segmenter('und', {granularity: 'grapheme'})
  return Array.from(segmenter.segment(text), ({segment}) => segment)
}

/** What people see as one character is seldom longer than this in UTF-16 units. */
export const unitsPerColumn = 8

/** As much of the start of a source text, made visible, as fits into `room` columns. */
export function fitStart(text: string, room: number): Fitted {
  return fit(text, text.slice(0, Math.max(room, 1) * unitsPerColumn), room, false)
}

/** As much of the end of a source text, made visible, as fits into `room` columns. */
export function fitEnd(text: string, room: number): Fitted {
  return fit(text, text.slice(-Math.max(room, 1) * unitsPerColumn), room, true)
}

function fit(whole: string, near: string, room: number, fromEnd: boolean): Fitted {
  // Most texts are shown as they are, a column for each unit.
  if (narrow.test(near)) {
    const text = fromEnd ? near.slice(Math.max(0, near.length - room)) : near.slice(0, Math.max(0, room))
    return {text, width: text.length, cut: text.length < whole.length}
  }
  const pieces = graphemes(near).map(visible)
  if (fromEnd) pieces.reverse()
  let width = 0
  let count = 0
  for (const piece of pieces) {
    const next = width + columns(piece)
    if (next > room) break
    width = next
    count++
  }
  const kept = pieces.slice(0, count)
  if (fromEnd) kept.reverse()
  return {text: kept.join(''), width, cut: count < pieces.length || near.length < whole.length}
}
