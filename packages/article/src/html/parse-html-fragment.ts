import type {Draft} from '../draft.ts'
import {readBlocks} from './blocks/read-blocks.ts'
import {inSourceOrder} from './source-order.ts'
import {parseTree} from './tree/parse-tree.ts'

/** Reads a piece of HTML that is all article: the content of a feed, a field of a record. */
export function parseHtmlFragment(source: string): Draft {
  const {document, comments} = parseTree(source)
  return {
    format: 'html',
    blocks: inSourceOrder(readBlocks(source, document).blocks),
    metadata: [],
    frontMatter: undefined,
    readings: [],
    comments: comments.map(({range, data}) => ({range, text: data})),
  }
}
