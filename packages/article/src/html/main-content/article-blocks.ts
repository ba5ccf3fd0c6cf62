import type {BlockKind} from '../../model.ts'
import type {HtmlBlock, HtmlSection} from '../blocks/html-block.ts'
import {lengthOf, linkDensity, shortLength} from './block-merit.ts'
import {PrefixSums} from './prefix-sums.ts'

/** How a block reads by itself. */
type Verdict = 'good' | 'short' | 'linked' | 'heading' | 'apart'

/** What the choice of the article's blocks rests on; the lists run in parallel. */
export interface PageReading {
  readonly blocks: readonly HtmlBlock[]
  readonly sections: readonly HtmlSection[]
  readonly kinds: readonly BlockKind[]
  /** True for a block that a label puts elsewhere, or that is hidden. */
  readonly excluded: readonly boolean[]
  readonly main: HtmlSection
  /** The block that shows the title, or -1. */
  readonly titleBlock: number
}

/**
 * Which blocks are the article: of its main section those that read as text, what is short or linked among them (as in
 * jusText, which has blocks inherit from their neighbours), headings with text below, and the lead under the title.
 */
export function chooseArticleBlocks(reading: PageReading): readonly boolean[] {
  const {blocks, kinds, excluded, main, titleBlock} = reading
  const verdicts = blocks.map((block, i) => excluded[i] ? 'apart' : verdictOf(block, kinds[i] ?? block.kind))
  const chosen = verdicts.map((verdict, i) => verdict === 'good' && i >= main.first && i < main.last)
  chooseAmongGood(reading, verdicts, chosen)
  chooseLead(reading, verdicts, chosen)
  chooseHeadings(reading, verdicts, chosen)
  if (titleBlock >= 0) chosen[titleBlock] = true
  return chosen
}

/** A paragraph of this length is no label; trafilatura's and jusText's limits lie between 70 and 100. */
const goodLength = 80

/** Above it a block leads elsewhere; a short one sooner. From jusText (0.2) and trafilatura (0.8), between them. */
const linkedDensity = 0.6
const linkedDensityOfShort = 0.33

const sentenceEnd = /[.!?。！？।؟…]["'”’»）)\]]?$/

function verdictOf(block: HtmlBlock, kind: BlockKind): Verdict {
  if (kind === 'byline' || kind === 'dateline') return 'apart'
  if (kind === 'heading') return 'heading'
  if (kind === 'code') return 'good'
  const density = linkDensity(block)
  const length = lengthOf(block.content.text)
  if (density > linkedDensity || (density > linkedDensityOfShort && length < goodLength)) return 'linked'
  if (length >= goodLength) return 'good'
  return length >= shortLength && sentenceEnd.test(block.content.text) ? 'good' : 'short'
}

/** Short blocks count from the title to the last good one, linked ones in a list or a table that is mostly text. */
function chooseAmongGood(
  {blocks, sections, kinds, main, titleBlock}: PageReading, verdicts: readonly Verdict[], chosen: boolean[],
): void {
  const isTitleInside = titleBlock >= main.first && titleBlock < main.last
  const first = isTitleInside ? titleBlock + 1 : main.first
  let last = main.last - 1
  while (last >= first && verdicts[last] !== 'good') last--
  last = lastSibling(sections, blocks, verdicts, last < first ? first : last, main.last)
  const lists = new ListTexts(blocks, sections)
  for (let i = main.first; i < main.last; i++) {
    const block = blocks[i]
    if (!block) continue
    const verdict = verdicts[i]
    const isAmong = i >= first && i <= last
    const isBeside = i === last + 1 && parentOf(sections, block) === parentOf(sections, blocks[last])
    if (verdict === 'short') chosen[i] = isAmong || isBeside || (i > last && kinds[i] === 'cell' && lists.isText(block))
    else if (verdict === 'linked') chosen[i] = isAmong && isProse(block) || (isAmong || kinds[i] === 'cell') && lists.isText(block)
  }
}

/** A paragraph that says something beside its link. */
function isProse(block: HtmlBlock): boolean {
  return block.kind === 'paragraph' && linkDensity(block) < 0.9
}

/** Elements of running text, and those that may stand between them. */
const runningTags: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'blockquote'])
const betweenTags: ReadonlySet<string> = new Set(['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'pre'])

/** What follows the last good block among its siblings is of the article too, until something else comes. */
function lastSibling(
  sections: readonly HtmlSection[], blocks: readonly HtmlBlock[], verdicts: readonly Verdict[],
  from: number, end: number,
): number {
  const parent = parentOf(sections, blocks[from])
  let last = from
  for (let i = from + 1; i < end; i++) {
    if (verdicts[i] === 'apart') continue
    const section = sections[blocks[i]?.section ?? -1]
    const tag = section?.element.tag ?? ''
    if (section?.parent === parent && runningTags.has(tag)) last = i
    else if (!betweenTags.has(tag)) break
  }
  return last
}

function parentOf(sections: readonly HtmlSection[], block: HtmlBlock | undefined): number {
  return block === undefined ? -1 : sections[block.section]?.parent ?? -1
}

/** Headings count where a block of the article follows before anything else does. */
function chooseHeadings({main}: PageReading, verdicts: readonly Verdict[], chosen: boolean[]): void {
  let isFollowed = false
  for (let i = main.last - 1; i >= main.first; i--) {
    if (verdicts[i] === 'heading') chosen[i] = isFollowed
    else isFollowed = chosen[i] ?? false
  }
}

/** What reads as text between the title and the main section is the lead, a long heading too. */
function chooseLead({blocks, main, titleBlock}: PageReading, verdicts: readonly Verdict[], chosen: boolean[]): void {
  if (titleBlock < 0) return
  for (let i = titleBlock + 1; i < main.first; i++) {
    const isLong = lengthOf(blocks[i]?.content.text ?? '') >= goodLength
    chosen[i] = verdicts[i] === 'good' || (verdicts[i] === 'heading' && isLong)
  }
}

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table'])

/** A list or table with less of it linked is one of words. */
const linkedDensityOfList = 0.5

/** Tells of each list and table, as a whole, whether it is text or leads elsewhere. */
class ListTexts {
  /** For each section, whether the outermost list or table around it is text. */
  readonly #isText: readonly boolean[]

  constructor(blocks: readonly HtmlBlock[], sections: readonly HtmlSection[]) {
    const lengths = new PrefixSums(blocks.map(({content}) => content.text.length))
    const linked = new PrefixSums(blocks.map(({linkedLength}) => linkedLength))
    const outermost: (number | undefined)[] = []
    this.#isText = sections.map((section, i) => {
      const list = outermost[section.parent] ?? (listTags.has(section.element.tag) ? i : undefined)
      outermost.push(list)
      const {first, last} = sections[list ?? i] ?? section
      return list !== undefined && linked.between(first, last) < linkedDensityOfList * lengths.between(first, last)
    })
  }

  isText({section}: HtmlBlock): boolean {
    return this.#isText[section] ?? false
  }
}
