import type {BlockKind, Region} from '../../model.ts'
import type {HtmlBlock, HtmlSection} from '../blocks/html-block.ts'
import type {BlocksOfPage} from '../blocks/read-blocks.ts'
import {chooseArticleBlocks} from './article-blocks.ts'
import {meritOf} from './block-merit.ts'
import type {PartHint} from './class-words.ts'
import {labelSections} from './labelled-sections.ts'
import {findMainSection} from './main-section.ts'
import {type PlacedPage, stepsOf} from './placed-page.ts'
import {PrefixSums} from './prefix-sums.ts'
import {findTitleBlock} from './title-block.ts'

/** Tells what part of the page each block belongs to. `titles` are those of the metadata. */
export function placeBlocks({blocks, sections}: BlocksOfPage, titles: readonly string[]): PlacedPage {
  const titleBlock = findTitleBlock(blocks, titles)
  const merits = blocks.map(meritOf)
  const texts = new PrefixSums(merits.map((merit) => Math.max(0, merit)))
  const {regions, hints} = labelSections(blocks, sections, texts, titleBlock)
  const labels = blocks.map(({section}) => regions[section])
  const kinds = blocks.map((block, i) => i === titleBlock ? 'title' : kindOf(block, sections, hints, texts))
  const weights = new PrefixSums(merits.map((merit, i) => labels[i] === undefined ? merit : 0))
  const main = findMainSection(sections, weights, hints)
  if (!main) {
    const places = blocks.map((_, i) => ({kind: kinds[i] ?? 'paragraph', region: labels[i] ?? 'main'}))
    return {blocks, places, titleBlock, firstText: -1, lastText: -1, steps: stepsOf(places)}
  }
  const excluded = blocks.map(({hidden}, i) => hidden !== undefined || labels[i] !== undefined)
  const chosen = chooseArticleBlocks({blocks, sections, kinds, excluded, main, titleBlock})
  const places = blocks.map((_, i) => ({
    kind: kinds[i] ?? 'paragraph',
    region: labels[i] ?? (chosen[i] ? 'main' : regionBeside(main, i)),
  }))
  const isText = (isChosen: boolean, i: number) => isChosen && i !== titleBlock
  const [firstText, lastText] = [chosen.findIndex(isText), chosen.findLastIndex(isText)]
  return {blocks, places, titleBlock, firstText, lastText, steps: stepsOf(places)}
}

function regionBeside({first, last}: HtmlSection, block: number): Region {
  return block < first ? 'header' : block >= last ? 'footer' : 'aside'
}

/** Longer text under a name like `meta` is text. */
const longestByline = 200

/** Names say of short texts that they are captions or bylines. */
function kindOf(
  block: HtmlBlock, sections: readonly HtmlSection[], hints: readonly (PartHint | undefined)[], texts: PrefixSums,
): BlockKind {
  if (block.kind === 'heading' || block.content.text.length > longestByline) return block.kind
  for (let at = block.section, up = 0; up < 3; at = sections[at]?.parent ?? -1, up++) {
    const section = sections[at]
    const hint = hints[at]
    if (!section || hint === 'content' || texts.between(section.first, section.last) > longestByline) break
    if (hint === 'caption' || hint === 'byline') return hint
  }
  return block.kind
}
