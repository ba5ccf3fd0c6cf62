import {ArticleBlock} from './article-block.ts'
import type {Difference} from './difference.ts'
import type {BlockDraft} from './draft.ts'
import type {Block, Link, Mark} from './model.ts'
import type {Range} from './range.ts'

/**
 * Which blocks are those of the version before: from the start up to the first that differs, and from the end. What was
 * worked out for them holds on. `source` tells where the two sources differ.
 */
export function keptBlocks(drafts: readonly BlockDraft[], previous: readonly Block[], source: Difference): Difference {
  const moved = drafts.length - previous.length
  const movedBy = source.end - source.previousEnd
  let start = 0
  while (isKept(drafts[start], previous[start], 0, ([, to]) => to <= source.start)) start++
  let end = drafts.length
  while (
    end > start && end - moved > start
    && isKept(drafts[end - 1], previous[end - 1 - moved], movedBy, ([from]) => from >= source.end)
  ) end--
  return {start, end, previousEnd: end - moved}
}

function isKept(
  draft: BlockDraft | undefined, block: Block | undefined, movedBy: number, isUnchanged: (range: Range) => boolean,
): boolean {
  if (!draft || !(block instanceof ArticleBlock)) return false
  return isUnchanged(draft.range) && (draft === block.draft || saysTheSame(draft, block.draft, movedBy))
}

/** True where two blocks are the same, one of them moved. That their sources are the same is known. */
function saysTheSame(draft: BlockDraft, other: BlockDraft, movedBy: number): boolean {
  return isMoved(draft.range, other.range, movedBy)
    && draft.content.text === other.content.text
    && draft.kind === other.kind
    && draft.level === other.level
    && draft.language === other.language
    && draft.region === other.region
    && draft.hidden === other.hidden
    && areSame(draft.marks, other.marks, isSameMark)
    && areSame(draft.links, other.links, (one, two) => isSameLink(one, two, movedBy))
}

function areSame<Item>(
  one: readonly Item[] = [], two: readonly Item[] = [], isSame: (a: Item, b: Item) => boolean,
): boolean {
  if (one === two) return true
  if (one.length !== two.length) return false
  for (const [index, item] of one.entries()) {
    const other = two[index]
    if (other === undefined || !isSame(item, other)) return false
  }
  return true
}

function isSameMark(one: Mark, two: Mark): boolean {
  return one.kind === two.kind && one.start === two.start && one.end === two.end
}

function isSameLink(one: Link, two: Link, movedBy: number): boolean {
  return one.kind === two.kind && one.start === two.start && one.end === two.end && one.url === two.url
    && isMoved(one.range, two.range, movedBy)
    && (one.urlRange === undefined ? two.urlRange === undefined : isMoved(one.urlRange, two.urlRange, movedBy))
}

function isMoved(one: Range, two: Range | undefined, by: number): boolean {
  return two !== undefined && one[0] === two[0] + by && one[1] === two[1] + by
}
