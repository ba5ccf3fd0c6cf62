import type {Difference} from '../difference.ts'
import type {BlockDraft} from '../draft.ts'
import type {Comment} from '../model.ts'
import {movedDraft, movedRange} from '../moved-draft.ts'
import type {Range} from '../range.ts'
import {cellsOf} from './grammar/table.ts'
import type {References} from './inline/references.ts'
import {scanHtml} from './inline/scan-html.ts'
import {scanInline} from './inline/scan-inline.ts'
import type {Leaf} from './outline.ts'
import {ArticleWriter} from './writing/article-writer.ts'

/** What was written of the leaves of a text. Rows of the last three lists are those of the leaves. */
export interface Written {
  readonly blocks: readonly BlockDraft[]
  readonly comments: readonly Comment[]
  /** True where nothing outside a leaf decides what it says, but for elements that are open. */
  readonly isSelfContained: boolean
  readonly leaves: readonly Leaf[]
  /** How many blocks and comments stand up to the end of each leaf. */
  readonly counts: readonly Counts[]
}

interface Counts {
  readonly blocks: number
  readonly comments: number
  /** True where no element is open behind it. */
  readonly isClosed: boolean
}

/** What was written of the version before, and where the sources differ. */
export interface EarlierWriting {
  readonly written: Written
  readonly source: Difference
}

const nothing: Counts = {blocks: 0, comments: 0, isClosed: true}

/** Writes leaves; those outside the difference to an earlier version are taken over as they were written for that. */
export function writeLeaves(
  source: string, leaves: readonly Leaf[], references: References, earlier: EarlierWriting | undefined,
): Written {
  const isSelfContained = references.isEmpty
  const writer = new ArticleWriter(source)
  // Where links lead to definitions, any line may change what any other means.
  const before = isSelfContained && earlier?.written.isSelfContained ? earlier.written : undefined
  const kept = before && earlier ? keptLeaves(leaves, before.leaves, earlier.source) : undefined
  const counts: Counts[] = []
  let index = 0
  if (before && kept) {
    let {start} = kept
    while (start > 0 && before.counts[start - 1]?.isClosed !== true) start--
    const {blocks, comments} = before.counts[start - 1] ?? nothing
    for (const block of before.blocks.slice(0, blocks)) writer.blocks.push(block)
    for (const comment of before.comments.slice(0, comments)) writer.comments.push(comment)
    for (const count of before.counts.slice(0, start)) counts.push(count)
    index = start
  }
  for (; index < leaves.length; index++) {
    if (before && kept && earlier && index >= kept.end && writer.isClosed) {
      const from = index - kept.end + kept.previousEnd
      const rest = from === 0 ? nothing : before.counts[from - 1]
      if (rest?.isClosed) {
        takeRest(writer, counts, {before, from, rest, by: earlier.source.end - earlier.source.previousEnd})
        break
      }
    }
    const leaf = leaves[index]
    if (leaf) writeLeaf(writer, leaf, references)
    counts.push({blocks: writer.blocks.length, comments: writer.comments.length, isClosed: writer.isClosed})
  }
  return {blocks: writer.blocks, comments: writer.comments, isSelfContained, leaves, counts}
}

interface Rest {
  readonly before: Written
  /** The first leaf, and what stood before it. */
  readonly from: number
  readonly rest: Counts
  /** How far the edit moved them. */
  readonly by: number
}

function takeRest(writer: ArticleWriter, counts: Counts[], {before, from, rest, by}: Rest): void {
  const moved = {blocks: writer.blocks.length - rest.blocks, comments: writer.comments.length - rest.comments}
  for (const block of before.blocks.slice(rest.blocks)) writer.blocks.push(movedDraft(block, by))
  for (const comment of before.comments.slice(rest.comments)) {
    writer.comments.push({...comment, range: movedRange(comment.range, by)})
  }
  for (const {blocks, comments, isClosed} of before.counts.slice(from)) {
    counts.push({blocks: blocks + moved.blocks, comments: comments + moved.comments, isClosed})
  }
}

/** The leaves outside a difference that are what they were. */
function keptLeaves(leaves: readonly Leaf[], previous: readonly Leaf[], source: Difference): Difference {
  const moved = leaves.length - previous.length
  const movedBy = source.end - source.previousEnd
  let start = 0
  // Where a leaf ends is known by where the next one starts.
  while ((leaves[start + 1]?.from ?? Infinity) <= source.start && isSame(leaves[start], previous[start], 0)) start++
  let end = leaves.length
  while (
    end > start && end - moved > start && (leaves[end - 1]?.from ?? 0) >= source.end
    && isSame(leaves[end - 1], previous[end - 1 - moved], movedBy)
  ) end--
  return {start, end, previousEnd: end - moved}
}

function isSame(leaf: Leaf | undefined, other: Leaf | undefined, movedBy: number): boolean {
  return leaf !== undefined && other !== undefined
    && leaf.from === other.from + movedBy
    && leaf.type === other.type
    && leaf.kind === other.kind
    && leaf.level === other.level
    && leaf.text === other.text
    && areMoved(leaf.stretches, other.stretches, movedBy)
}

function areMoved(ranges: readonly Range[] = [], others: readonly Range[] = [], by: number): boolean {
  return ranges.length === others.length && ranges.every(([start, end], index) => {
    const other = others[index]
    return other !== undefined && start === other[0] + by && end === other[1] + by
  })
}

function writeLeaf(writer: ArticleWriter, leaf: Leaf, references: References): void {
  const {type, text, from} = leaf
  switch (type) {
    case 'text':
      writer.write(leaf, scanInline(text, from, references))
      break
    case 'table':
      writeTable(writer, leaf, references)
      break
    case 'code':
      writer.writeRaw('code', leaf.stretches ?? [])
      break
    case 'fence':
      writer.writeRaw('code', [[from, from + text.length]])
      break
    case 'html':
      writer.write(leaf, /\bmarkdown=/.test(text) ? scanInline(text, from, references) : scanHtml(text))
  }
}

function writeTable(writer: ArticleWriter, {text, from}: Leaf, references: References): void {
  let start = 0
  for (const [row, line] of text.split('\n').entries()) {
    // The second row only draws the line below the first.
    for (const [cellFrom, cellTo] of row === 1 ? [] : cellsOf(text, start, start + line.length)) {
      const cell = text.slice(cellFrom, cellTo)
      const passage = {kind: 'cell', level: 0, from: from + cellFrom, text: cell, isCell: true} as const
      writer.write(passage, scanInline(cell, passage.from, references))
    }
    start += line.length + 1
  }
}
