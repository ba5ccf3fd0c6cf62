import type {BlockKind} from '../model.ts'
import {headRole, isCreditLine} from './head-lines.ts'
import {goesOn, hasRoom, type Layout, layoutOf} from './layout.ts'
import {isInCapitals, isLabelled, isRule, itemMark, itemNumber, underlineLevel} from './line-forms.ts'
import {endsSentence, type Line} from './lines.ts'

/** Lines that read as one, and what they are. */
export interface Passage {
  readonly kind: BlockKind
  readonly level: number
  readonly lines: readonly Line[]
  /** How long the mark of a list item at its start is. */
  readonly mark: number
}

/** Bars of names and dates stand among the first and last lines. */
const linesOfHead = 8
const linesOfTail = 3

/** Where a line is longer, the head of the article is over. */
const longestHeadLine = 200

/** Puts the lines of a text together and says what each passage is. */
export function passagesOf(lines: readonly Line[]): readonly Passage[] {
  const passages = groupLines(lines, layoutOf(lines))
  return nameHeadings(nameTitle(passages))
}

function groupLines(lines: readonly Line[], layout: Layout): readonly Passage[] {
  const passages: Passage[] = []
  const roles = rolesOf(lines)
  let open: Line[] = []
  const close = (level = 0): void => {
    const [first] = open
    if (!first) return
    const role = roles.get(first)
    const mark = role || level > 0 ? 0 : itemMark(first.text)
    const kind = role ?? (level > 0 ? 'heading' : mark > 0 ? 'item' : 'paragraph')
    passages.push({kind, level: level > 0 ? level : mark > 0 ? 1 : 0, lines: open, mark})
    open = []
  }
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (isRule(line.text)) {
      close(open.length === 1 && !line.isApart ? underlineLevel(line.text) : 0)
      continue
    }
    const hasRole = roles.has(line) || (before !== undefined && roles.has(before))
    if (before && open.length > 0 && (hasRole || standApart(before, line, layout, i === 1))) close()
    open.push(line)
  }
  close()
  return dropLoneNumbers(passages)
}

/** True where a line starts a passage of its own after the line before it. */
function standApart(before: Line, line: Line, layout: Layout, isFirst: boolean): boolean {
  if (!goesOn(before, line, layout) || itemMark(line.text) > 0) return true
  if (isLabelled(before.text) && isLabelled(line.text)) return true
  if (isInCapitals(before) ? !isInCapitals(line) : isInCapitals(line) && endsSentence(before.text)) return true
  return isFirst && hasRoom(before, line, layout.width * 0.8)
}

/** The lines that are bylines or datelines, which stand alone whatever surrounds them. */
function rolesOf(lines: readonly Line[]): ReadonlyMap<Line, 'byline' | 'dateline'> {
  const roles = new Map<Line, 'byline' | 'dateline'>()
  for (const line of lines.slice(0, linesOfHead)) {
    if (line.text.length > longestHeadLine) break
    const role = headRole(line.text)
    if (role) roles.set(line, role)
  }
  for (const line of lines.slice(-linesOfTail)) if (isCreditLine(line.text)) roles.set(line, 'byline')
  return roles
}

/** A number counts items only beside the number before or after it; alone it may be a date. */
function dropLoneNumbers(passages: readonly Passage[]): readonly Passage[] {
  const numbers = passages.map(({kind, lines}) => kind === 'item' ? itemNumber(lines[0]?.text ?? '') : undefined)
  return passages.map((passage, i) => {
    const number = numbers[i]
    if (number === undefined || numbers[i - 1] === number - 1 || numbers[i + 1] === number + 1) return passage
    return {...passage, kind: 'paragraph', level: 0, mark: 0}
  })
}

const longestTitle = 160

/**
 * The first passage that is no bar is the title, if it is short and prose follows; unless a byline stands right below
 * it, it must begin and end as titles do.
 */
function nameTitle(passages: readonly Passage[]): readonly Passage[] {
  const at = passages.findIndex(({kind}) => kind !== 'byline' && kind !== 'dateline')
  const first = passages[at]
  if (!first || first.kind === 'item' || [first, passages[at + 1]].every(startsLabelled)) return passages
  const text = first.lines.map((line) => line.text).join(' ')
  const isTitle = text.length <= longestTitle && first.lines.length <= 3 && /[\p{L}\p{N}]/u.test(text)
    && (passages[at + 1]?.kind === 'byline' || (!/^\p{Ll}/u.test(text) && !/[.。．,;:：…]["'”’)]?$/u.test(text)))
    && passages.slice(at + 1).some((passage) => isProse(passage, text.length))
  return isTitle ? passages.with(at, {...first, kind: 'title', level: 0}) : passages
}

function startsLabelled(passage: Passage | undefined): boolean {
  return isLabelled(passage?.lines[0]?.text ?? '')
}

function isProse({kind, lines}: Passage, titleLength: number): boolean {
  const length = lines.reduce((sum, {text}) => sum + text.length, 0)
  return kind === 'paragraph' && (length > titleLength || endsSentence(lines.at(-1)?.text ?? ''))
}

/** A line in capitals heads what follows; the last passage heads nothing. */
function nameHeadings(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage, i) => {
    const [line, second] = passage.lines
    const isHeading = passage.kind === 'paragraph' && line && !second && i < passages.length - 1 && isInCapitals(line)
    return isHeading ? {...passage, kind: 'heading', level: 2} : passage
  })
}
