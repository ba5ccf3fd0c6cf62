import type {BlockContext, LeafBlock, LeafBlockParser, Line, MarkdownConfig} from '@lezer/markdown'
import type {Range} from '../../range.ts'
import {trimRange} from '../../blanks.ts'

/** Tables of GFM, as a leaf whose lines are its rows; `tableRows` finds their cells. */
export const table: MarkdownConfig = {
  defineNodes: [{name: 'Table', block: true}],
  parseBlock: [{
    name: 'Table',
    leaf: () => new TableParser(),
    endLeaf: (context, line, leaf) =>
      !leaf.parsers.some((parser) => parser instanceof TableParser && parser.isTable)
      && startsTable(line.text, line.pos, context.peekLine()),
    before: 'SetextHeading',
  }],
}

class TableParser implements LeafBlockParser {
  isTable: boolean | undefined

  nextLine(_: BlockContext, line: Line, leaf: LeafBlock): boolean {
    this.isTable ??= line.indent < line.baseIndent + 4 && startsTable(leaf.content, 0, line.text.slice(line.pos))
    return false
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    if (!this.isTable) return false
    context.addLeafElement(leaf, context.elt('Table', leaf.start, leaf.start + leaf.content.length))
    return true
  }
}

function startsTable(header: string, start: number, delimiters: string): boolean {
  const columns = countDelimiters(delimiters)
  return columns > 0 && columns === cellsOf(header, start, header.length).length
}

/** How many columns a row like `| --- | :-: |` sets out; 0 for any other line, and for one that may be an underline. */
function countDelimiters(line: string): number {
  let at = skip(line, 0, ' \t>')
  if (line.charAt(at) === '|') at = skip(line, at + 1, ' \t')
  let columns = 0
  let isPlain = at === 0 || line.charAt(at - 1) !== '|'
  while (at < line.length) {
    const dashes = skip(line, at, ':')
    const end = skip(line, dashes, '-')
    if (end === dashes || dashes > at + 1) return 0
    at = line.charAt(end) === ':' ? end + 1 : end
    if (at > end || dashes > at) isPlain = false
    columns++
    at = skip(line, at, ' \t')
    if (at === line.length) break
    if (line.charAt(at) !== '|') return 0
    isPlain = false
    at = skip(line, at + 1, ' \t')
  }
  return isPlain ? 0 : columns
}

function skip(line: string, from: number, units: string): number {
  let at = from
  while (at < line.length && units.includes(line.charAt(at))) at++
  return at
}

/** The cells of the row in `text.slice(start, end)`, without the blanks around them. A `\\|` divides none. */
export function cellsOf(text: string, start: number, end: number): readonly Range[] {
  const cells: Range[] = []
  let from = start
  let hasPipe = false
  const add = (to: number, isEdge: boolean): void => {
    const cell = trimRange(text, from, to)
    if (!isEdge || cell[0] < cell[1]) cells.push(cell)
  }
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 92) {
      at++
    } else if (unit === 124) {
      add(at, !hasPipe)
      hasPipe = true
      from = at + 1
    }
  }
  add(end, true)
  return cells
}
