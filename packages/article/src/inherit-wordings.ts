import {ArticleBlock} from './article-block.ts'
import type {Difference} from './difference.ts'
import type {Article, Block, Link, Mark} from './model.ts'
import type {Range} from './range.ts'

/**
 * Has the blocks of an article take over what was worked out for those of the version before it, as far as they say the
 * same: from the start up to the first that differs, and from the end. Returns where they differ.
 */
export function inheritWordings(article: Article, previous: Article, source: Difference): Difference {
  const {blocks} = article
  const moved = blocks.length - previous.blocks.length
  const movedBy = source.end - source.previousEnd
  let start = 0
  while (inherits(blocks[start], previous.blocks[start], 0, ([, to]) => to <= source.start)) start++
  let end = blocks.length
  while (
    end > start && end - moved > start
    && inherits(blocks[end - 1], previous.blocks[end - 1 - moved], movedBy, ([from]) => from >= source.end)
  ) end--
  return {start, end, previousEnd: end - moved}
}

function inherits(
  block: Block | undefined, other: Block | undefined, movedBy: number, isUnchanged: (range: Range) => boolean,
): boolean {
  if (!(block instanceof ArticleBlock && other instanceof ArticleBlock)) return false
  if (block === other) return true
  if (!isUnchanged(block.range) || !saysTheSame(block, other, movedBy)) return false
  block.inherit(other)
  return true
}

/** True where two blocks are the same, one of them moved. That their sources are the same is known. */
function saysTheSame(block: ArticleBlock, other: ArticleBlock, movedBy: number): boolean {
  return isMoved(block.range, other.range, movedBy)
    && block.text === other.text
    && block.kind === other.kind
    && block.level === other.level
    && block.language === other.language
    && block.region === other.region
    && block.hidden === other.hidden
    && areSame(block.marks, other.marks, isSameMark)
    && areSame(block.links, other.links, (one, two) => isSameLink(one, two, movedBy))
}

function areSame<Item>(one: readonly Item[], two: readonly Item[], isSame: (a: Item, b: Item) => boolean): boolean {
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
