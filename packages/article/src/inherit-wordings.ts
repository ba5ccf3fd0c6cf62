import {ArticleBlock} from './article-block.ts'
import type {Article, Link, Mark} from './model.ts'
import type {Range} from './range.ts'

/**
 * Has the blocks of an article take over what was worked out for those of the version before it, as far as they say the
 * same: from the start up to the first that differs, and from the end.
 */
export function inheritWordings(article: Article, previous: Article): void {
  const {blocks} = article
  const moved = previous.blocks.length - blocks.length
  let start = 0
  while (start < blocks.length && inherits(start, start)) start++
  let end = blocks.length
  while (end > start && end + moved > start && inherits(end - 1, end - 1 + moved)) end--

  function inherits(at: number, before: number): boolean {
    const [block, other] = [blocks[at], previous.blocks[before]]
    if (!(block instanceof ArticleBlock && other instanceof ArticleBlock)) return false
    if (!saysTheSame(block, article.source, other, previous.source)) return false
    block.inherit(other)
    return true
  }
}

function saysTheSame(block: ArticleBlock, source: string, other: ArticleBlock, otherSource: string): boolean {
  return block.text === other.text
    && block.kind === other.kind
    && block.level === other.level
    && block.language === other.language
    && block.region === other.region
    && block.hidden === other.hidden
    && areSame(block.marks, other.marks, isSameMark)
    && areSame(block.links, other.links, (one, two) => isSameLink(one, two, block.range[0] - other.range[0]))
    && source.slice(...block.range) === otherSource.slice(...other.range)
}

function areSame<Item>(one: readonly Item[], two: readonly Item[], isSame: (a: Item, b: Item) => boolean): boolean {
  return one.length === two.length && one.every((item, index) => {
    const other = two[index]
    return other !== undefined && isSame(item, other)
  })
}

function isSameMark(one: Mark, two: Mark): boolean {
  return one.kind === two.kind && one.start === two.start && one.end === two.end
}

function isSameLink(one: Link, two: Link, moved: number): boolean {
  return one.kind === two.kind && one.start === two.start && one.end === two.end && one.url === two.url
    && isMoved(one.range, two.range, moved)
    && (one.urlRange === undefined ? two.urlRange === undefined : isMoved(one.urlRange, two.urlRange, moved))
}

function isMoved(one: Range, two: Range | undefined, by: number): boolean {
  return two !== undefined && one[0] === two[0] + by && one[1] === two[1] + by
}
