import {LocatedText, LocatedTextBuilder} from '../located-text.ts'

const escapes: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/**
 * The text of a JSON string whose inside stands at `source.slice(start, end)`. An escape is one piece; one that
 * JSON does not know stands for its second character.
 */
export function decodeJsonString(source: string, start: number, end: number): LocatedText {
  const inside = source.slice(start, end)
  const first = inside.indexOf('\\')
  if (first < 0) return verbatim(source, start, end)
  const text = new LocatedTextBuilder(source)
  let at = start
  for (let next = first; next >= 0 && start + next < end - 1; next = inside.indexOf('\\', at - start)) {
    const escape = start + next
    text.copy(at, escape)
    const letter = source.charAt(escape + 1)
    const code = letter === 'u' ? hexAt(source, escape + 2, end) : undefined
    at = code === undefined ? escape + 2 : escape + 6
    text.put(code === undefined ? escapes[letter] ?? letter : String.fromCharCode(code), escape, at)
  }
  return text.copy(at, end).build()
}

/** A text that stands in the source as it is. */
export function verbatim(source: string, start: number, end: number): LocatedText {
  return new LocatedText(source.slice(start, end), [0], [start], [end])
}

function hexAt(source: string, at: number, end: number): number | undefined {
  const digits = source.slice(at, Math.min(at + 4, end))
  return /^[\da-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined
}
