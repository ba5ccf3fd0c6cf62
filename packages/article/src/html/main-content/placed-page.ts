import type {BlockKind, Region} from '../../model.ts'
import type {HtmlBlock} from '../blocks/html-block.ts'

/** What a block turned out to be. */
export interface PlacedBlock {
  readonly kind: BlockKind
  readonly region: Region
}

/** The blocks of a page, in the order of the tree, and what each is. */
export interface PlacedPage {
  readonly blocks: readonly HtmlBlock[]
  readonly places: readonly PlacedBlock[]
  /** The block that shows the title, or -1. */
  readonly titleBlock: number
  /** The first and the last block of the article's text; -1 where there is none. */
  readonly firstText: number
  readonly lastText: number
  /** How many blocks before each are no aside: share bars and other widgets put no distance between two blocks. */
  readonly steps: readonly number[]
}

/** Counts `steps`. */
export function stepsOf(places: readonly PlacedBlock[]): readonly number[] {
  let count = 0
  return places.map(({region}) => isBeside(region) ? count : count++)
}

function isBeside(region: Region | undefined): boolean {
  return region === 'aside' || region === 'navigation'
}

/** The index of the block that holds an offset of the source, else of the one after it. */
export function blockAt(blocks: readonly HtmlBlock[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.range[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Blocks before and after the title, before and after the text, among which bylines and dates are looked for. */
const beforeTitle = 4
const afterTitle = 9
const beforeText = 3
const afterText = 10

/** So many blocks after the title are near it, even where they are text. */
const surelyNear = 5

/** How near a block is to where bylines and dates stand: 4 is best, 1 is within the text, 0 is elsewhere. */
export function nearness(page: PlacedPage, block: number): number {
  const {titleBlock, firstText, lastText} = page
  const hasTitle = titleBlock >= 0 && titleBlock <= firstText
  if (hasTitle && block < titleBlock) return block >= titleBlock - beforeTitle ? 2 : 0
  const sinceTitle = distance(page, titleBlock, block)
  if (hasTitle && sinceTitle <= afterTitle && (block <= firstText || sinceTitle <= surelyNear)) return 4
  if (block < firstText && distance(page, block, firstText) <= beforeText) return 3
  if (!hasTitle && block < firstText && distance(page, block, firstText) <= afterTitle) return 2
  if (block >= lastText - 1 && block <= lastText + afterText) return 2
  return block > firstText && block < lastText ? 1 : 0
}

/** From one block to a later one; what stands beside the article itself is as far as it looks. */
function distance({places, steps}: PlacedPage, from: number, to: number): number {
  const isNone = isBeside(places[from]?.region) || isBeside(places[to]?.region)
  return isNone ? to - from : (steps[to] ?? 0) - (steps[from] ?? 0)
}
