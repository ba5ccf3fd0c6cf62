import type {Region} from '../../model.ts'
import type {HtmlBlock, HtmlSection} from '../blocks/html-block.ts'
import {linkDensity} from './block-merit.ts'
import type {PartHint} from './class-words.ts'
import {hintOf, isRegion} from './part-hints.ts'
import type {PrefixSums} from './prefix-sums.ts'

/** What the sections of a page say of themselves, or what their look says of them. */
export interface LabelledSections {
  /** The part of the page that a section, or one around it, says it is; undefined where none does. */
  readonly regions: readonly (Region | undefined)[]
  readonly hints: readonly (PartHint | undefined)[]
}

/** A part with this share of the text of a page is the article, whatever it is called. */
const mostOfThePage = 0.5

/** Comments may well be longer than what they are on. */
const nearlyAllOfThePage = 0.9

/** Text enough for an article, where it stands within so many blocks below the title. */
const enoughText = 1000
const nearTitle = 30

/** Labels sections; a label is not believed of one that holds most of the text, or the title and some text. */
export function labelSections(
  blocks: readonly HtmlBlock[], sections: readonly HtmlSection[], texts: PrefixSums, titleBlock: number,
): LabelledSections {
  const total = Math.max(1, texts.between(0, blocks.length))
  const hints = sections.map(({element, parent}) => hintOf(element, sections[parent]?.element))
  const cards = findCards(blocks, sections, texts, titleBlock)
  const regions: (Region | undefined)[] = []
  sections.forEach((section, i) => {
    const share = texts.between(section.first, section.last) / total
    const holdsTitle = titleBlock >= section.first && titleBlock < section.last
    const hint = hints[i]
    const isBesideText = titleBlock >= 0 && section.first > titleBlock
      && texts.between(titleBlock, Math.min(section.first, titleBlock + nearTitle)) > enoughText
    const believable = share < (hint === 'comments' || isBesideText ? nearlyAllOfThePage : mostOfThePage)
    const own = isRegion(hint) && believable && !(holdsTitle && share > 0.1) ? hint : undefined
    regions.push(regions[section.parent] ?? own ?? (cards.has(i) ? 'aside' : undefined))
  })
  return {regions, hints}
}

/** Cards say little more than the link they are. */
const longestCard = 300

/** Sections in a row that look alike and lead elsewhere: teasers of other articles. */
function findCards(
  blocks: readonly HtmlBlock[], sections: readonly HtmlSection[], texts: PrefixSums, titleBlock: number,
): ReadonlySet<number> {
  const rows = new Map<string, number[]>()
  sections.forEach(({element, parent, first, last}, i) => {
    if (last <= first || element.tag === 'p' || (titleBlock >= first && titleBlock < last)) return
    const look = `${parent} ${element.tag} ${element.attribute('class')?.trim().split(/\s/)[0] ?? ''}`
    const row = rows.get(look)
    if (row) row.push(i)
    else rows.set(look, [i])
  })
  const cards = new Set<number>()
  for (const row of rows.values()) {
    if (row.length < 2) continue
    const leading = row.filter((i) => {
      const section = sections[i]
      return section && texts.between(section.first, section.last) < longestCard && leadsElsewhere(blocks, section)
    })
    if (leading.length >= Math.max(2, 0.7 * row.length)) for (const i of leading) cards.add(i)
  }
  return cards
}

/** A heading or a longer line of its own that is a link. */
function leadsElsewhere(blocks: readonly HtmlBlock[], {first, last}: HtmlSection): boolean {
  if (last - first > 12) return false
  for (let i = first; i < last; i++) {
    const block = blocks[i]
    if (block && linkDensity(block) > 0.8 && (block.kind === 'heading' || block.content.text.length > 25)) return true
  }
  return false
}
