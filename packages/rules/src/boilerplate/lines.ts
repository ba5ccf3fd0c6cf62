import type {Article, Block} from '@presscheck/article'
import type {Hit} from '@presscheck/rule-kit'

/** A call or a label of more words is a sentence of the article. */
const longestLine = 40

/**
 * Blocks that a template or a copied page adds to running text. Headings and lists are the writer's own plan; but in
 * plain text any line of capitals is taken for a heading, and `- Advertisement -` opens no list.
 */
export function isLoose({format}: Article, {kind, prose}: Block): boolean {
  if (kind === 'heading') return format === 'text'
  if (kind === 'item') return /\s[-–—]\s*$/.test(prose)
  return kind === 'paragraph' || kind === 'quote' || kind === 'byline' || kind === 'dateline'
}

/**
 * The hit of a block that stands where its row says: it is the whole line, it starts a short line, or it may stand
 * anywhere. A line is a block, or a line of the source in a block of several.
 */
export function hitInPlace({source}: Article, block: Block, hits: readonly Hit[]): Hit | undefined {
  return hits.find((hit) => {
    const {where} = hit.phrase
    if (where === 'anywhere') return true
    if (where === 'line') return fillsBlock(block, hit) || fillsLine(source, block, hit)
    return startsBlock(block, hit) && block.words.length <= longestLine
  })
}

/** Whether nothing but signs stands beside the hit. */
export function fillsBlock({prose}: Block, {start, end}: Hit): boolean {
  return isSigns(prose.slice(0, start)) && isSigns(prose.slice(end))
}

/** Whether nothing but signs stands before the hit. */
export function startsBlock({prose}: Block, {start}: Hit): boolean {
  return isSigns(prose.slice(0, start))
}

/** Whether the hit has a line of the source to itself, inside a block that joins several. */
function fillsLine(source: string, block: Block, {start, end}: Hit): boolean {
  const [from, to] = block.locate(start, end)
  let lineStart = from
  while (lineStart > 0 && source[lineStart - 1] !== '\n' && source[lineStart - 1] !== '\r') lineStart--
  let lineEnd = to
  while (lineEnd < source.length && source[lineEnd] !== '\n' && source[lineEnd] !== '\r') lineEnd++
  return isSigns(source.slice(lineStart, from)) && isSigns(source.slice(to, lineEnd))
}

function isSigns(text: string): boolean {
  return !/[\p{L}\p{N}\uFFFC]/u.test(text)
}
