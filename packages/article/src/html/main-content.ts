import type {BlockKind, Region} from '../model.ts'
import {lengthOf, linkDensity, meritOf, shortLength} from './block-merit.ts'
import type {PartHint} from './class-words.ts'
import type {HtmlBlock, HtmlSection} from './html-block.ts'
import {findMainSection} from './main-section.ts'
import {PrefixSums} from './prefix-sums.ts'
import type {BlocksOfPage} from './read-blocks.ts'
import {labelSections} from './section-regions.ts'
import {findTitleBlock} from './title-block.ts'

/** What a block turned out to be. */
export interface Placed {
  readonly kind: BlockKind
  readonly region: Region
}

/** The part of the page that each block belongs to, in the order of the blocks. `titles` are those of the metadata. */
export function placeBlocks({blocks, sections}: BlocksOfPage, titles: readonly string[]): readonly Placed[] {
  const titleBlock = findTitleBlock(blocks, titles)
  const merits = blocks.map(meritOf)
  const {regions, hints} = labelSections(blocks, sections, new PrefixSums(merits), titleBlock)
  const own = blocks.map(({section}) => regions[section])
  const weights = new PrefixSums(merits.map((merit, i) => own[i] === undefined ? merit : 0))
  const main = findMainSection(sections, weights, hints)
  const kinds = blocks.map((block, i) => i === titleBlock ? 'title' : kindOf(block, sections, hints))
  const kept = keepBlocks(blocks, own, kinds, main, titleBlock)
  return blocks.map((_, i) => ({
    kind: kinds[i] ?? 'paragraph',
    region: own[i] ?? (kept[i] ? 'main' : i < (main?.first ?? 0) ? 'header' : i >= (main?.last ?? 0) ? 'footer' : 'aside'),
  }))
}

/** Longer text under a name like `meta` is text. */
const longestByline = 200

function kindOf(block: HtmlBlock, sections: readonly HtmlSection[], hints: readonly (PartHint | undefined)[]): BlockKind {
  if (block.kind === 'heading' || block.content.text.length > longestByline) return block.kind
  let at = block.section
  for (let up = 0; up < 3 && at >= 0; up++) {
    const hint = hints[at]
    if (hint === 'caption' || hint === 'byline') return hint
    at = sections[at]?.parent ?? -1
  }
  return block.kind
}

type Verdict = 'good' | 'bad' | 'short' | 'heading'

/** A paragraph of this length is no label. */
const goodLength = 80

function verdictOf(block: HtmlBlock, kind: BlockKind): Verdict {
  if (block.hidden || kind === 'byline') return 'bad'
  if (kind === 'heading') return linkDensity(block) > 0.9 ? 'bad' : 'heading'
  const density = linkDensity(block)
  const length = lengthOf(block.content.text)
  if (kind === 'code') return 'good'
  if (density > 0.6 || (density > 0.33 && length < goodLength)) return 'bad'
  return length >= goodLength || (length >= shortLength && /[.!?。！？।؟…]["'”’»）)]?$/.test(block.content.text)) ? 'good' : 'short'
}

/** Which blocks are the article. */
function keepBlocks(
  blocks: readonly HtmlBlock[], own: readonly (Region | undefined)[], kinds: readonly BlockKind[],
  main: HtmlSection | undefined, titleBlock: number,
): readonly boolean[] {
  const kept = blocks.map(() => false)
  if (!main) return kept
  const verdicts = blocks.map((block, i) => own[i] !== undefined ? 'bad' : verdictOf(block, kinds[i] ?? 'paragraph'))
  const isInTitle = titleBlock >= main.first && titleBlock < main.last
  const start = isInTitle ? titleBlock : main.first
  let lastGood = -1
  for (let i = main.first; i < main.last; i++) if (verdicts[i] === 'good') lastGood = i
  for (let i = main.first; i < main.last; i++) {
    const verdict = verdicts[i]
    if (i === titleBlock) kept[i] = true
    else if (verdict === 'good') kept[i] = true
    else if (verdict === 'short') kept[i] = i > start && (i < lastGood || blocks[i]?.section === blocks[lastGood]?.section || sameParent(blocks, i, lastGood))
  }
  for (let i = main.last - 1; i >= main.first; i--) {
    if (verdicts[i] === 'heading' && i !== titleBlock) {
      let next = i + 1
      while (next < main.last && verdicts[next] === 'heading') next++
      kept[i] = next < main.last && (kept[next] ?? false)
    }
  }
  // The lead stands between the title and the text.
  if (titleBlock >= 0 && titleBlock < main.first) {
    kept[titleBlock] = true
    for (let i = titleBlock + 1; i < main.first; i++) {
      const block = blocks[i]
      if (block && own[i] === undefined && (verdicts[i] === 'good' || (verdicts[i] === 'heading' && lengthOf(block.content.text) >= goodLength))) kept[i] = true
    }
  }
  return kept
}

function sameParent(_blocks: readonly HtmlBlock[], _i: number, _j: number): boolean {
  return false
}
