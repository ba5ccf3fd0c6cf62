import type {Article, Block} from '@presscheck/article'
import {keptAnswer} from './kept-answer.ts'

/** A block of which something is known, by where it stands in the list of all blocks. */
export interface Indexed<Fact> {
  readonly index: number
  readonly fact: Fact
}

/**
 * What is known of each block of an article, for those of which there is something to know. After an edit only blocks
 * that changed are looked at: `look` must go by what the block says and is, not by where it stands.
 */
export function indexBlocks<Fact>(
  look: (block: Block) => Fact | undefined,
): (article: Article) => readonly Indexed<Fact>[] {
  const lookAt = (blocks: readonly Block[], start: number, end: number): readonly Indexed<Fact>[] => {
    const found: Indexed<Fact>[] = []
    for (let index = start; index < end; index++) {
      const block = blocks[index]
      const fact = block && look(block)
      if (fact !== undefined) found.push({index, fact})
    }
    return found
  }
  return keptAnswer(
    ({blocks}) => lookAt(blocks, 0, blocks.length),
    (before, {blocks}, {blocks: {start, end, previousEnd}}) => {
      const moved = end - previousEnd
      const rest = before.slice(firstFrom(before, previousEnd))
      return [
        ...before.slice(0, firstFrom(before, start)),
        ...lookAt(blocks, start, end),
        ...moved === 0 ? rest : rest.map(({index, fact}) => ({index: index + moved, fact})),
      ]
    },
  )
}

/** How many of the rows stand before an index. */
function firstFrom(rows: readonly Indexed<unknown>[], index: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}

/** The blocks that pass a test of what they say and are; after an edit only those that changed are tested. */
export function blocksWhere(passes: (block: Block) => boolean): (article: Article) => readonly Block[] {
  const indexes = indexBlocks((block) => passes(block) || undefined)
  return (article) => blocksAt(article, indexes(article))
}

/** As `blocksWhere`, of the body alone. */
export function bodyWhere(passes: (block: Block) => boolean): (article: Article) => readonly Block[] {
  return blocksWhere((block) => block.place.fromStart >= 0 && passes(block))
}

/** The blocks that rows speak of. */
export function blocksAt({blocks}: Article, rows: readonly Indexed<unknown>[]): readonly Block[] {
  return rows.flatMap(({index}) => blocks[index] ?? [])
}
