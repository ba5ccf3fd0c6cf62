import type {HtmlBlock} from './html-block.ts'

/**
 * The index of the block that shows the title: the heading, of the highest level and first of these, that the titles
 * of the page hold; else the first heading of level 1; -1 where there is none.
 */
export function findTitleBlock(blocks: readonly HtmlBlock[], titles: readonly string[]): number {
  const wholes = new Set(titles.map(foldTitle).filter((title) => title !== ''))
  let best = -1
  let bestRank = 0
  blocks.forEach((block, i) => {
    const rank = rankOf(block, wholes)
    if (rank > bestRank) {
      best = i
      bestRank = rank
    }
  })
  return best
}

/** Words in the same order are the same title. */
export function foldTitle(title: string): string {
  return title.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

/** A title shorter than this may stand in another by chance. */
const tellingLength = 12

function rankOf({kind, level, content: {text}, hidden}: HtmlBlock, titles: ReadonlySet<string>): number {
  if (hidden || text.length > 400 || (kind !== 'heading' && kind !== 'paragraph')) return 0
  const folded = foldTitle(text)
  if (folded === '') return 0
  const matches = titles.has(folded) ? 2 : folded.length >= tellingLength && holds(titles, folded) ? 1 : 0
  if (kind === 'paragraph') return matches === 2 && folded.length >= tellingLength ? 15 : 0
  if (matches > 0) return 10 * matches + 7 - level
  return level === 1 ? 1 : 0
}

function holds(titles: ReadonlySet<string>, part: string): boolean {
  for (const title of titles) if (title.includes(part)) return true
  return false
}
