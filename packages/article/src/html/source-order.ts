import type {BlockDraft} from '../draft.ts'

/** The parser moves content out of tables that may not hold it; of what then overlaps, the shorter goes. */
export function inSourceOrder(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  const ordered: BlockDraft[] = []
  for (const block of blocks.toSorted((a, b) => a.range[0] - b.range[0])) {
    const last = ordered.at(-1)
    if (last === undefined || last.range[1] <= block.range[0]) ordered.push(block)
    else if (lengthOf(last) < lengthOf(block)) ordered[ordered.length - 1] = block
  }
  return ordered
}

function lengthOf({content}: BlockDraft): number {
  return content.text.length
}
