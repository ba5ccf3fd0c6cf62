/** True where nothing but blanks and the marks of quotes stands before `at` in its line. */
export function startsLine(text: string, at: number, start: number): boolean {
  const before = backOver(text, ' \t>', at, start)
  return before === start || text.charCodeAt(before - 1) === 10
}

/** Where the run of certain characters that ends at `at` starts, not before `start`. */
function backOver(text: string, characters: string, at: number, start: number): number {
  let before = at
  while (before > start && characters.includes(text.charAt(before - 1))) before--
  return before
}

/** True for the first character of a paragraph: of the text, or of a line after a blank line. */
export function startsParagraph(text: string, at: number, start: number): boolean {
  if (at <= start) return true
  const before = backOver(text, ' \t', at - 1, start)
  return text.charCodeAt(at - 1) === 10 && (before === start || text.charCodeAt(before - 1) === 10)
}
