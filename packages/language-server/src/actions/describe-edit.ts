import type {Edit} from '@presscheck/linter'

/** A menu is no place for more. */
const longest = 40

/** What an edit does, in a few words: ``write `&` ``. */
export function describeEdit(source: string, {range, text}: Edit): string {
  const before = source.slice(...range)
  if (text === '') return `delete ${quoted(before)}`
  return before === '' ? `insert ${quoted(text)}` : `write ${quoted(text)}`
}

function quoted(text: string): string {
  const shown = text.replaceAll(/\r\n|\r|\n/g, '⏎')
  return `\`${shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown}\``
}
