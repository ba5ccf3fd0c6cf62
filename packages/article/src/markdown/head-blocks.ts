import type {BlockDraft} from '../draft.ts'
import {headRole} from '../text/head-lines.ts'

/** A bar of names and dates stands right below the title, or above it. */
const deepest = 3

/** The blocks of a Markdown text, with bars of names and dates near the top told from paragraphs, as in plain text. */
export function tellHeadBlocks(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  let seen = 0
  return blocks.map((block) => {
    if (block.kind === 'code' || block.kind === 'html' || seen >= deepest) return block
    seen++
    const role = block.kind === 'paragraph' ? headRole(block.content.text) : undefined
    return role ? {...block, kind: role} : block
  })
}
