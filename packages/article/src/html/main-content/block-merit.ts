import type {HtmlBlock} from '../blocks/html-block.ts'

/** A letter of Chinese, Japanese or Thai says as much as about two and a half of an alphabet. */
const dense = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]/g

/** The length of a text in letters of an alphabet. */
export function lengthOf(text: string): number {
  return text.length + 1.5 * (text.match(dense)?.length ?? 0)
}

/** The share of a block that is linked. */
export function linkDensity({content: {text}, linkedLength}: HtmlBlock): number {
  return linkedLength / text.length
}

/** Shorter blocks are labels; from jusText's `LENGTH_LOW`, less because ours are not whole `<div>`s. */
export const shortLength = 30

/** How much a block speaks for the article: its length, less what is linked; labels and links speak against it. */
export function meritOf(block: HtmlBlock): number {
  const {content: {text}, linkedLength, hidden, kind} = block
  if (hidden || kind === 'heading' || kind === 'caption') return 0
  const density = linkDensity(block)
  const length = lengthOf(text)
  if (kind === 'code') return Math.min(length, 200)
  if (density > 0.5) return -Math.min(linkedLength, 60)
  if (length < shortLength) return density > 0 ? -10 : 0
  const plain = length * (1 - density) ** 2
  return kind === 'paragraph' || kind === 'quote' ? plain : plain / 2
}
