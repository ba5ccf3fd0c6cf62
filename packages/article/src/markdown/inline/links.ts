import {skipBlanks} from '../../blanks.ts'
import {isEscape} from './unescape.ts'

/** A stretch `[from, to)` without its brackets or quotes, and where what follows begins. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly end: number
}

/** Brackets nested deeper in a destination end it, as in cmark. */
const deepestBracket = 32
const longestLabel = 999

/** The destination of a link that starts at `at`: `<…>`, or up to a blank with its brackets in pairs. */
export function readDestination(text: string, at: number): Part | undefined {
  if (text.charCodeAt(at) === 60) {
    for (let to = at + 1; to < text.length; to++) {
      const unit = text.charCodeAt(to)
      if (unit === 62) return {from: at + 1, to, end: to + 1}
      if (unit === 60 || unit === 10) return undefined
      if (unit === 92) to++
    }
    return undefined
  }
  let depth = 0
  let to = at
  for (; to < text.length; to++) {
    const unit = text.charCodeAt(to)
    if (unit <= 32 || unit === 127) break
    if (unit === 92 && isEscape(text, to)) to++
    else if (unit === 40 && ++depth > deepestBracket) return undefined
    else if (unit === 41 && --depth < 0) break
  }
  to = Math.min(to, text.length)
  return depth > 0 ? undefined : {from: at, to, end: to}
}

/** The title of a link that starts at `at`, in quotes or brackets. */
export function readTitle(text: string, at: number): Part | undefined {
  const open = text.charCodeAt(at)
  if (open !== 34 && open !== 39 && open !== 40) return undefined
  const close = open === 40 ? 41 : open
  for (let to = at + 1; to < text.length; to++) {
    const unit = text.charCodeAt(to)
    if (unit === close) return {from: at + 1, to, end: to + 1}
    if (unit === 40 && open === 40) return undefined
    if (unit === 92) to++
  }
  return undefined
}

/** What follows `](` of a link: a destination and a title, both optional, and `)`. */
export function readLinkTail(text: string, at: number): {readonly destination: Part; readonly end: number} | undefined {
  const start = skipBlanks(text, at)
  const destination = readDestination(text, start)
  if (!destination) return undefined
  let end = skipBlanks(text, destination.end)
  if (end > destination.end) {
    const title = readTitle(text, end)
    if (title) end = skipBlanks(text, title.end)
  }
  return text.charCodeAt(end) === 41 ? {destination, end: end + 1} : undefined
}

/** The label in brackets that starts at `at`; it may be empty. */
export function readLabel(text: string, at: number): Part | undefined {
  if (text.charCodeAt(at) !== 91) return undefined
  const last = Math.min(text.length, at + longestLabel + 2)
  for (let to = at + 1; to < last; to++) {
    const unit = text.charCodeAt(to)
    if (unit === 93) return {from: at + 1, to, end: to + 1}
    if (unit === 91) return undefined
    if (unit === 92) to++
  }
  return undefined
}
