/** A URL or address in running text, that links to itself. */
export interface BareUrl {
  readonly from: number
  readonly to: number
  /** What the URL begins with and the text does not. */
  readonly scheme: '' | 'http://' | 'mailto:'
}

const domain = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/uy
const path = /[^\s<\uFDD0-\uFDD3]*/y
const pathInBrackets = /[^\s<\]\uFDD0-\uFDD3]*/y
const trailing = /[?!.,:*_~'"]/

/**
 * The URL whose `://` stands at `mark`, or whose `www` ends there, by the rules of GFM; undefined where there is none.
 * Within brackets it ends where they do.
 */
export function readBareUrl(text: string, mark: number, inBrackets: boolean): BareUrl | undefined {
  const scheme = /(?:https?(?=:\/\/)|www(?=\.))/i.exec(text.slice(Math.max(0, mark - 5), mark + 3))?.[0] ?? ''
  const from = mark - scheme.length
  const isWww = text.charCodeAt(mark) === 46
  if (scheme === '' || !text.startsWith(scheme, from)) return undefined
  if (from > 0 && /[\p{L}\p{N}_/.@:-]/u.test(text.charAt(from - 1))) return undefined
  domain.lastIndex = isWww ? mark + 1 : mark + 3
  const host = domain.exec(text)?.[0]
  if (host === undefined || host.includes('_', host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1)) return undefined
  const rest = inBrackets ? pathInBrackets : path
  rest.lastIndex = domain.lastIndex
  rest.test(text)
  return {from, to: urlEnd(text, domain.lastIndex, rest.lastIndex), scheme: isWww ? 'http://' : ''}
}

/** Without the punctuation of the sentence around it. */
function urlEnd(text: string, start: number, end: number): number {
  let open = 0
  let close = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 40) open++
    else if (unit === 41) close++
  }
  let to = end
  while (to > start) {
    const last = text.charAt(to - 1)
    if (last === ')' && close > open) {
      close--
    } else if (last === ';') {
      const entity = entityStart(text, start, to)
      if (entity < 0) break
      to = entity
      continue
    } else if (!trailing.test(last)) {
      break
    }
    to--
  }
  return to
}

/** Where the entity that ends at `end` starts; -1 where none does. */
function entityStart(text: string, start: number, end: number): number {
  let at = end - 2
  while (at >= start && /[A-Za-z\d]/.test(text.charAt(at))) at--
  return at >= start && at < end - 2 && text.charCodeAt(at) === 38 ? at : -1
}

const addressHost = /[A-Za-z\d_-]+(?:\.[A-Za-z\d_-]+)+/y

/** The mail address around the `@` at `mark`; undefined where there is none. */
export function readBareAddress(text: string, mark: number): BareUrl | undefined {
  let start = mark
  while (start > 0 && mark - start < longestLocalPart && /[\w.+-]/.test(text.charAt(start - 1))) start--
  if (start === mark || text.charCodeAt(mark - 1) === 46) return undefined
  addressHost.lastIndex = mark + 1
  const host = addressHost.exec(text)?.[0]
  if (!host || /[-_]$/.test(host)) return undefined
  return {from: start, to: mark + 1 + host.length, scheme: 'mailto:'}
}

/** RFC 5321 allows no more. */
const longestLocalPart = 64
