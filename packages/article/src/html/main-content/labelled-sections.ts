import type {Region} from '../../model.ts'
import type {HtmlBlock, HtmlSection} from '../blocks/html-block.ts'
import type {PartHint} from './class-words.ts'
import {hintOf, isRegion} from './part-hints.ts'
import type {PrefixSums} from './prefix-sums.ts'
import {findCards} from './teaser-cards.ts'

/** What the sections of a page say of themselves, or what their look says of them. */
export interface LabelledSections {
  /** The part of the page that a section, or one around it, says it is; undefined where none does. */
  readonly regions: readonly (Region | undefined)[]
  readonly hints: readonly (PartHint | undefined)[]
}

/** A part with this share of the text of a page is the article, whatever it is called. */
const mostOfThePage = 0.5

/** Less text is no article, however little else the page says. */
const tooLittle = 100

/** With the title, this much is more than a header. */
const someOfThePage = 0.1

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
    const length = texts.between(section.first, section.last)
    const share = length / total
    const holdsTitle = titleBlock >= section.first && titleBlock < section.last
    const hint = hints[i]
    const isBesideText = titleBlock >= 0 && section.first > titleBlock
      && texts.between(titleBlock, Math.min(section.first, titleBlock + nearTitle)) > enoughText
    const believable = length < tooLittle || share < (hint === 'comments' || isBesideText ? nearlyAllOfThePage : mostOfThePage)
    const own = isRegion(hint) && believable && !(holdsTitle && share > someOfThePage) ? hint : undefined
    regions.push(regions[section.parent] ?? own ?? (cards.has(i) ? 'aside' : undefined))
  })
  return {regions, hints}
}
