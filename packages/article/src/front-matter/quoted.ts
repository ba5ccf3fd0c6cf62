import {isBlank} from '../blanks.ts'
import {type LocatedText, LocatedTextBuilder} from '../located-text.ts'

/** What a backslash and a letter stand for in YAML; TOML and JSON know some of these. */
const escapes: Readonly<Partial<Record<string, string>>> = {
  '0': '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ',
  '"': '"', '/': '/', '\\': '\\', N: '\x85', _: '\u00A0', L: '\u2028', P: '\u2029',
}
const digits: Readonly<Partial<Record<string, number>>> = {x: 2, u: 4, U: 8}

interface Escape {
  readonly text: string
  readonly end: number
}

/** The escape whose backslash stands at `at`; an unknown one stands for its letter. */
function readEscape(source: string, at: number): Escape {
  const letter = source.charAt(at + 1)
  const length = digits[letter] ?? 0
  const code = length > 0 ? source.slice(at + 2, at + 2 + length) : ''
  if (code.length === length && /^[\da-fA-F]+$/.test(code)) {
    const point = Number.parseInt(code, 16)
    return {text: point > 0x10FFFF ? '\uFFFD' : String.fromCodePoint(point), end: at + 2 + length}
  }
  return {text: escapes[letter] ?? letter, end: at + 2}
}

/** How the lines of a quoted text go together: folded into one as YAML does, or kept as TOML does. */
export type LineBreaks = 'fold' | 'keep'

/** The text in double quotes at `[start, end)`: escapes decoded, a line break after a backslash left out. */
export function doubleQuoted(source: string, start: number, end: number, breaks: LineBreaks): LocatedText {
  const text = new LocatedTextBuilder(source)
  let from = start
  for (let at = start; at < end;) {
    const unit = source.charCodeAt(at)
    if (unit === 92) {
      text.copy(from, at)
      from = escapedBreakEnd(source, at, end, breaks)
      if (from === at) {
        const escape = readEscape(source, at)
        from = Math.min(escape.end, end)
        text.put(escape.text, at, from)
      }
      at = from
    } else if (breaks === 'fold' && (unit === 10 || unit === 13)) {
      at = fold(text, source, from, at, end)
      from = at
    } else {
      at++
    }
  }
  return text.copy(from, end).build()
}

/** The text in single quotes at `[start, end)`, where a doubled quote is one. */
export function singleQuoted(source: string, start: number, end: number): LocatedText {
  const text = new LocatedTextBuilder(source)
  let from = start
  for (let at = start; at < end;) {
    const unit = source.charCodeAt(at)
    if (unit === 39) {
      text.copy(from, at).put('\'', at, at + 2)
      from = at + 2
      at = from
    } else if (unit === 10 || unit === 13) {
      at = fold(text, source, from, at, end)
      from = at
    } else {
      at++
    }
  }
  return text.copy(from, end).build()
}

/** Past a backslash, a line break and the blanks after it; `at` itself where there is no break. */
function escapedBreakEnd(source: string, at: number, end: number, breaks: LineBreaks): number {
  let next = at + 1
  if (breaks === 'keep') while (next < end && (source.charCodeAt(next) === 32 || source.charCodeAt(next) === 9)) next++
  const unit = source.charCodeAt(next)
  if (next >= end || (unit !== 10 && unit !== 13)) return at
  next = source.startsWith('\r\n', next) ? next + 2 : next + 1
  while (next < end && isBlank(source.charCodeAt(next)) && (breaks === 'keep' || !isLineEnd(source, next))) next++
  return next
}

function isLineEnd(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit === 10 || unit === 13
}

/** Writes what stands before a line break, and the break: one is a blank, each more a line. Returns where to go on. */
function fold(text: LocatedTextBuilder, source: string, from: number, at: number, end: number): number {
  let before = at
  while (before > from && isBlank(source.charCodeAt(before - 1))) before--
  let lines = 0
  let next = at
  for (; next < end && isBlank(source.charCodeAt(next)); next++) {
    if (isLineEnd(source, next) && !source.startsWith('\r\n', next)) lines++
  }
  text.copy(from, before).put(lines === 1 ? ' ' : '\n'.repeat(lines - 1), before, next)
  return next
}
