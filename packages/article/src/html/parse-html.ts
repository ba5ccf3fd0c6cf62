import type {BlockDraft, Draft} from '../draft.ts'
import type {ParseOptions} from '../parse-options.ts'
import {placeBlocks} from './main-content.ts'
import {findPageElements} from './page-elements.ts'
import {readMetadata} from './page-metadata.ts'
import {parseTree} from './parse-tree.ts'
import {readBlocks} from './read-blocks.ts'

/**
 * Reads a page: its blocks with the part of the page they belong to, its metadata, and what else tells of its title,
 * authors and dates.
 */
export function parseHtml(source: string, _options: ParseOptions): Draft {
  const {document, comments} = parseTree(source)
  const elements = findPageElements(document)
  const {entries, readings} = readMetadata(source, document, elements)
  const page = readBlocks(source, document)
  const placed = placeBlocks(page, readings.flatMap(({field, content}) => field === 'title' ? [content.text] : []))
  return {
    format: 'html',
    blocks: inSourceOrder(page.blocks.map((block, i) => ({...block, ...placed[i]}))),
    metadata: entries,
    frontMatter: undefined,
    readings,
    comments: comments.map(({range, data}) => ({range, text: data})),
  }
}

/** The parser moves content out of tables that may not hold it; of what then overlaps, the shorter goes. */
function inSourceOrder(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
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
