import {saysUpdated} from '../../fields/date-lines.ts'
import type {HtmlBlock} from '../blocks/html-block.ts'

/** A label stands this near to its date, and no figure between them. */
const longestLabel = 40

/** True where the words of a block before a date in it say that it is one of a change: `Updated 7 December`. */
export function isLabelledUpdate(block: HtmlBlock | undefined, date: string): boolean {
  const text = block?.content.text ?? ''
  const at = text.indexOf(date.trim())
  if (at < 1) return false
  const before = text.slice(Math.max(0, at - longestLabel), at)
  return saysUpdated(before.split(/\p{Nd}/u).at(-1) ?? '')
}
