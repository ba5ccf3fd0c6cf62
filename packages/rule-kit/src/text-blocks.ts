import type {Article, Block, BlockKind} from '@presscheck/article'

const frame: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'byline', 'dateline'])

/** The blocks of an article's body without the title, the byline and the date that stand above its text. */
export function textBlocks({body}: Article): readonly Block[] {
  return body.filter(({kind}) => !frame.has(kind))
}
