import type {HtmlBlock} from '../blocks/html-block.ts'

/**
 * The index of the block that shows the title: the heading, of the highest level and first of these, that the titles
 * of the page hold; else the first heading of level 1; -1 where there is none.
 */
export function findTitleBlock(blocks: readonly HtmlBlock[], titles: readonly string[]): number {
  const wholes = new Set(titles.map(foldTitle).filter((title) => title !== ''))
  const parts = new Set(titles.flatMap((title) => title.split(separator)).map(foldTitle).filter((part) => part !== ''))
  const longest = titles.reduce((most, {length}) => Math.max(most, length), 0) + spareLength
  let best = -1
  let bestRank = 0
  blocks.forEach((block, i) => {
    if (block.content.text.length > longest && block.kind !== 'heading') return
    const rank = rankOf(block, wholes, parts)
    if (rank > bestRank) {
      best = i
      bestRank = rank
    }
  })
  return best
}

/** Marks and blanks that one spelling of a title may have more than another. */
const spareLength = 20

/** Words in the same order are the same title. */
export function foldTitle(title: string): string {
  return title.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

/** Between a headline, its section and its site. */
const separator = /\s[|–—\-·•»›«:/]\s|[|»›]/

/** A title shorter than this may stand in another by chance. */
const tellingLength = 12

/** Of headings alike in all else, the one that says more. */
const longestTelling = 100

function rankOf(block: HtmlBlock, wholes: ReadonlySet<string>, parts: ReadonlySet<string>): number {
  const {kind, level, content: {text}, hidden} = block
  if (hidden || text.length > 400 || (kind !== 'heading' && kind !== 'paragraph')) return 0
  const folded = foldTitle(text)
  if (folded === '') return 0
  const isWhole = wholes.has(folded)
  if (kind === 'paragraph') return isWhole && folded.length >= tellingLength ? 15 : 0
  const isPart = isWhole || parts.has(folded) || (folded.length >= tellingLength && holds(wholes, folded))
  const matches = leadsHome(block) ? 0 : isWhole ? 2 : isPart ? 1 : 0
  if (matches > 0) return 10 * matches + 7 - level + Math.min(folded.length, longestTelling) / (longestTelling + 1)
  return level === 1 ? (leadsHome(block) ? 0.5 : 1) : 0
}

/** The name of the site is a link to its first page. */
function leadsHome({links, content}: HtmlBlock): boolean {
  return links.some(({kind, url, start, end}) => (
    kind === 'link' && end - start > 0.8 * content.text.length && /^(?:(?:https?:)?\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(url)
  ))
}

function holds(titles: ReadonlySet<string>, part: string): boolean {
  for (const title of titles) if (title.includes(part)) return true
  return false
}
