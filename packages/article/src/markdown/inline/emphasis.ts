import type {Delimiter, Pair} from './token.ts'

const underscore = 95
const tilde = 126

const punctuation = /[\p{P}\p{S}]/u
const blank = /\s/

/**
 * The run of `*`, `_` or `~` at `at`, with what the characters around it allow it to do. A single `~` strikes nothing
 * out: it stands between figures (`3~5`) more often.
 */
export function readDelimiter(text: string, at: number): Delimiter {
  const unit = text.charCodeAt(at)
  let to = at + 1
  while (text.charCodeAt(to) === unit) to++
  const before = at === 0 ? '' : String.fromCodePoint(text.codePointAt(startsPair(text, at - 2) ? at - 2 : at - 1) ?? 0)
  const after = to === text.length ? '' : String.fromCodePoint(text.codePointAt(to) ?? 0)
  const isBlankBefore = before === '' || blank.test(before)
  const isBlankAfter = after === '' || blank.test(after)
  const isMarkBefore = punctuation.test(before)
  const isMarkAfter = punctuation.test(after)
  const opens = !isBlankAfter && (!isMarkAfter || isBlankBefore || isMarkBefore)
  const closes = !isBlankBefore && (!isMarkBefore || isBlankAfter || isMarkAfter)
  const isRun = unit !== tilde || to - at === 2
  return {
    type: 'delimiter', from: at, to, unit,
    canOpen: isRun && opens && (unit !== underscore || !closes || isMarkBefore),
    canClose: isRun && closes && (unit !== underscore || !opens || isMarkAfter),
    closed: 0, opened: 0,
  }
}

function startsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xD800 && unit < 0xDC00
}

/**
 * The delimiters that wait for their partners. Pairs them as the appendix of the CommonMark specification does: an
 * opener that was looked for in vain below some point is not looked for there again, so time stays linear.
 */
export class DelimiterStack {
  readonly pairs: Pair[] = []
  #waiting: Delimiter[] = []

  /** How many wait; a link takes those that came after it opened. */
  get height(): number {
    return this.#waiting.length
  }

  push(delimiter: Delimiter): void {
    if (delimiter.canOpen || delimiter.canClose) this.#waiting.push(delimiter)
  }

  /** Pairs those above a height, and forgets them. */
  resolve(height: number): void {
    const openers: Delimiter[] = []
    const lowest = new Map<number, number>()
    for (let index = height; index < this.#waiting.length; index++) {
      const closer = this.#waiting[index]
      if (!closer) break
      while (closer.canClose && left(closer) > 0) {
        const key = closerKey(closer)
        const at = findOpener(openers, closer, lowest.get(key) ?? 0)
        if (at < 0) {
          lowest.set(key, closer.from)
          break
        }
        const opener = openers[at]
        if (!opener) break
        this.#pair(opener, closer)
        openers.length = left(opener) > 0 ? at + 1 : at
      }
      if (closer.canOpen && left(closer) > 0) openers.push(closer)
    }
    this.#waiting.length = height
  }

  #pair(open: Delimiter, close: Delimiter): void {
    const size = Math.min(2, left(open), left(close))
    open.opened += size
    close.closed += size
    this.pairs.push({kind: open.unit === tilde ? 'strike' : size === 2 ? 'strong' : 'emphasis', open, close})
  }
}

function left({from, to, closed, opened}: Delimiter): number {
  return to - from - closed - opened
}

/** Closers with the same key look for the same openers. */
function closerKey({unit, canOpen, from, to}: Delimiter): number {
  return unit * 6 + (canOpen ? 3 : 0) + ((to - from) % 3)
}

function findOpener(openers: readonly Delimiter[], closer: Delimiter, lowest: number): number {
  const size = closer.to - closer.from
  for (let at = openers.length - 1; at >= 0; at--) {
    const opener = openers[at]
    if (!opener || opener.from < lowest) break
    if (opener.unit !== closer.unit) continue
    const sum = opener.to - opener.from + size
    if ((!closer.canOpen && !opener.canClose) || sum % 3 !== 0 || size % 3 === 0) return at
  }
  return -1
}
