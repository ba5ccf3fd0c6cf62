import type {Position, Range} from '@presscheck/linter'
import type {PlacedFinding} from '../report.ts'
import {columns, fitEnd, fitStart, type Fitted, unitsPerColumn} from './display.ts'

/** A line of the source as it is shown, and the stretch of it to underline in columns of the terminal. */
export interface FrameLine {
  readonly number: number
  readonly text: string
  readonly indent: number
  /** At least one where the frame has no other line: an empty range has a place too. */
  readonly length: number
}

/** The source lines around a finding; `skipped` lines are left out before the last one. */
export interface CodeFrame {
  readonly lines: readonly FrameLine[]
  readonly skipped: number
}

/** Lines up to which a range is shown whole. */
const longestFrame = 3

const ellipsis = '…'

/** Shows a finding's place in its source, in lines of at most `width` columns. Undefined for an empty source. */
export function codeFrame(
  source: string,
  {range, start}: Pick<PlacedFinding, 'range' | 'start'>,
  width: number,
): CodeFrame | undefined {
  if (source === '') return undefined
  const marked = linesOf(source, range, start, width * unitsPerColumn)
  const last = marked.at(-1)
  const isLong = marked.length > longestFrame && last !== undefined
  const shown = isLong ? [...marked.slice(0, longestFrame - 1), last] : marked
  return {
    lines: shown.map((line) => excerpt(source, line, width, shown.length === 1 ? 1 : 0)),
    skipped: marked.length - shown.length,
  }
}

/** A line's half-open range in the source, and the part of it that is marked. */
interface MarkedLine {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** The lines of a range; the last of them no further than `reach` behind it, for lines can be very long. */
function linesOf(source: string, [from, to]: Range, {line, column}: Position, reach: number): readonly MarkedLine[] {
  const lines: MarkedLine[] = []
  let start = from - (column - 1)
  for (let number = line; ; number++) {
    const end = endOfLine(source, Math.max(from, start), to + reach)
    lines.push({number, start, end, from: Math.min(Math.max(from, start), end), to: Math.min(to, end)})
    const next = source.startsWith('\r\n', end) ? end + 2 : end + 1
    if (next >= to || end === source.length) return lines
    start = next
  }
}

function endOfLine(source: string, start: number, limit: number): number {
  const near = source.slice(start, limit)
  const length = near.search(/[\r\n]/)
  return start + (length < 0 ? near.length : length)
}

/** The line, or the part of it around the mark where it is too long: article lines often are. */
function excerpt(source: string, line: MarkedLine, width: number, shortest: number): FrameLine {
  const before = source.slice(line.start, line.from)
  const marked = source.slice(line.from, Math.max(line.from, line.to))
  const after = source.slice(line.from + marked.length, line.end)
  const mark = fitStart(marked, width - 2)
  const room = Math.max(0, width - mark.width - 2)
  const wanted = mark.cut ? 0 : fitStart(after, room).width
  const left = trimmedLeft(fitEnd(before, Math.max(room - wanted, Math.floor(room / 2))))
  const right = mark.cut ? ellipsis : trimmedRight(fitStart(after, room - left.width))
  return {
    number: line.number,
    text: left.text + mark.text + right,
    indent: left.width,
    length: Math.max(mark.width, shortest),
  }
}

/** How far the cut of a line may move to stand between words. */
const longestPartOfWord = 16

function trimmedLeft({text, width, cut}: Fitted): {text: string; width: number} {
  if (!cut) return {text, width}
  const space = text.slice(0, longestPartOfWord).indexOf(' ')
  const kept = ellipsis + (space < 0 ? text : text.slice(space + 1))
  return {text: kept, width: columns(kept)}
}

function trimmedRight({text, cut}: Fitted): string {
  if (!cut) return text
  const space = text.lastIndexOf(' ')
  return (space < text.length - longestPartOfWord ? text : text.slice(0, space)) + ellipsis
}

