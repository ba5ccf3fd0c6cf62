import type {HtmlBlock, HtmlSection} from '../blocks/html-block.ts'
import {linkDensity} from './block-merit.ts'
import type {PrefixSums} from './prefix-sums.ts'

/** Cards say little more than the link they are, in few blocks. */
const longestCard = 300
const mostBlocks = 12

/** So many of the sections in a row must lead elsewhere, and this share of them. */
const fewestCards = 2
const shareOfCards = 0.7

/** Sections in a row that look alike and lead elsewhere: teasers of other articles. The title stands in none. */
export function findCards(
  blocks: readonly HtmlBlock[], sections: readonly HtmlSection[], texts: PrefixSums, titleBlock: number,
): ReadonlySet<number> {
  const cards = new Set<number>()
  for (const row of rowsOf(sections, titleBlock)) {
    if (row.length < fewestCards) continue
    const leading = row.filter((i) => {
      const section = sections[i]
      return section && texts.between(section.first, section.last) < longestCard && leadsElsewhere(blocks, section)
    })
    if (leading.length >= Math.max(fewestCards, shareOfCards * row.length)) for (const i of leading) cards.add(i)
  }
  return cards
}

/** Sections of one parent with the same tag and first class. */
function rowsOf(sections: readonly HtmlSection[], titleBlock: number): Iterable<readonly number[]> {
  const rows = new Map<string, number[]>()
  sections.forEach(({element, parent, first, last}, i) => {
    if (last <= first || element.tag === 'p' || (titleBlock >= first && titleBlock < last)) return
    const look = `${parent} ${element.tag} ${element.attribute('class')?.trim().split(/\s/, 1)[0] ?? ''}`
    const row = rows.get(look)
    if (row) row.push(i)
    else rows.set(look, [i])
  })
  return rows.values()
}

/** A link of this length is a headline, not a label. */
const shortestHeadline = 25

/** Nearly all of the line is one. */
const allLinked = 0.8

/** A heading, or a longer line of its own, that is a link. */
function leadsElsewhere(blocks: readonly HtmlBlock[], {first, last}: HtmlSection): boolean {
  if (last - first > mostBlocks) return false
  for (let i = first; i < last; i++) {
    const block = blocks[i]
    if (!block || linkDensity(block) <= allLinked) continue
    if (block.kind === 'heading' || block.content.text.length > shortestHeadline) return true
  }
  return false
}
