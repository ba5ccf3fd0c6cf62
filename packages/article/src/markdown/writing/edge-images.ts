import {isBlank, trimRange} from '../../blanks.ts'
import type {BlockDraft} from '../../draft.ts'
import {LocatedPart} from '../../fields/candidate.ts'
import type {Link, Mark} from '../../model.ts'
import type {Range} from '../../range.ts'

/** More at one end stay where they are: each costs a look at all the others. */
const mostAtOneEnd = 4

/**
 * Parts the images at both ends of a block from its prose: each is a caption of its own, as if it stood in a paragraph
 * of its own. One that stands within a sentence, or in a mark or link with other words, stays.
 */
export function partEdgeImages(source: string, block: BlockDraft): readonly BlockDraft[] {
  const before: BlockDraft[] = []
  const after: BlockDraft[] = []
  let rest = block
  for (let image = edgeImage(rest, true); image && before.length < mostAtOneEnd; image = edgeImage(rest, true)) {
    before.push(captionOf(rest, image))
    rest = cut(source, rest, image.end, rest.content.text.length, image.range[1], rest.range[1])
  }
  for (let image = edgeImage(rest, false); image && after.length < mostAtOneEnd; image = edgeImage(rest, false)) {
    after.unshift(captionOf(rest, image))
    rest = cut(source, rest, 0, image.start, rest.range[0], image.range[0])
  }
  return before.length + after.length === 0 ? [block] : [...before, rest, ...after]
}

/** The image that begins or ends the text of a block; its range holds a link that is around it alone. */
function edgeImage({content: {text}, marks = [], links = []}: BlockDraft, isFirst: boolean): Link | undefined {
  const image = isFirst ? links.find(isDescribed) : links.findLast(isDescribed)
  if (!image || (isFirst ? image.start > 0 : image.end < text.length)) return undefined
  const holds = (mark: Mark) => mark.start <= image.start && mark.end >= image.end
  const isAlone = (mark: Mark) => mark.start === image.start && mark.end === image.end
  if (marks.some((mark) => holds(mark) && !isAlone(mark))) return undefined
  return {...image, range: links.find((link) => link.kind === 'link' && holds({...link, kind: 'link'}))?.range ?? image.range}
}

function isDescribed({kind, start, end}: Link): boolean {
  return kind === 'image' && start < end
}

function captionOf({content, marks = [], links = [], hidden}: BlockDraft, {start, end, range}: Link): BlockDraft {
  const part = new LocatedPart(content, start, end)
  return {
    kind: 'caption',
    range,
    content: part,
    level: 0,
    hidden,
    marks: within(marks.filter(({kind}) => kind !== 'image'), start, end),
    links: linksWithin(links, start, end, range),
  }
}

/** The block without what stands before and after a stretch of its text. */
function cut(source: string, block: BlockDraft, start: number, end: number, from: number, to: number): BlockDraft {
  const {text} = block.content
  let first = start
  let last = end
  while (first < last && isBlank(text.charCodeAt(first))) first++
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--
  const range: Range = trimRange(source, from, to)
  return {
    ...block,
    range,
    content: new LocatedPart(block.content, first, last),
    marks: within(block.marks ?? [], first, last),
    links: linksWithin(block.links ?? [], first, last, range),
  }
}

/** Those of the links whose words and place both are there; one without words may stand between two parts. */
function linksWithin(links: readonly Link[], start: number, end: number, [from, to]: Range): readonly Link[] {
  return within(links.filter(({range}) => range[0] >= from && range[1] <= to), start, end)
}

function within<Piece extends {readonly start: number, readonly end: number}>(
  pieces: readonly Piece[], start: number, end: number,
): readonly Piece[] {
  return pieces
    .filter((piece) => piece.start >= start && piece.end <= end)
    .map((piece) => ({...piece, start: piece.start - start, end: piece.end - start}))
}
