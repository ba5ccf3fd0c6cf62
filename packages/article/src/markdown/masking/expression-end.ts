/**
 * Where the JavaScript expression in braces that starts with the `{` at `at` ends: past its `}`. Braces in strings,
 * templates and comments do not count. -1 where it never ends.
 */
export function expressionEnd(text: string, at: number): number {
  /** What each open brace stands in: true for `${` of a template. */
  const open: boolean[] = []
  for (let next = at; next < text.length; next++) {
    switch (text.charCodeAt(next)) {
      case 123:
        open.push(false)
        break
      case 125:
        if (open.pop() === true) next = templateEnd(text, next + 1, open)
        if (open.length === 0) return next + 1
        break
      case 96:
        next = templateEnd(text, next + 1, open)
        break
      case 34: case 39:
        next = stringEnd(text, next)
        break
      case 47:
        next = commentEnd(text, next)
    }
  }
  return -1
}

/** The closing backtick, or the brace of `${`, which is opened; the end of the text where there is none. */
function templateEnd(text: string, from: number, open: boolean[]): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 92) {
      at++
    } else if (unit === 96) {
      return at
    } else if (unit === 36 && text.charCodeAt(at + 1) === 123) {
      open.push(true)
      return at + 1
    }
  }
  return text.length
}

/** The closing quote, or the quote itself where its line has none: an apostrophe in text between tags. */
function stringEnd(text: string, at: number): number {
  const quote = text.charCodeAt(at)
  for (let next = at + 1; next < text.length; next++) {
    const unit = text.charCodeAt(next)
    if (unit === quote) return next
    if (unit === 10) return at
    if (unit === 92) next++
  }
  return at
}

/** The last character of a comment, or the slash itself. */
function commentEnd(text: string, at: number): number {
  const kind = text.charCodeAt(at + 1)
  if (kind !== 42 && (kind !== 47 || text.charCodeAt(at - 1) === 58)) return at
  const end = text.indexOf(kind === 42 ? '*/' : '\n', at + 2)
  return end < 0 ? text.length : kind === 42 ? end + 1 : end
}
