/** Compares values as readers do: without case, kinds of quotation marks and kinds of white space. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/[‘’‚‛′`´]/g, '\'').replaceAll(/[“”„‟«»″]/g, '"')
    .replaceAll(/[‐-―]/g, '-').replaceAll(/\s+/g, ' ').trim()
}

/** White space is the only thing in which two extractors may print the same text differently. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ')
}

/** The names of a byline as a label writes it: `By Jane Doe, John Roe` is two. */
function namesOf(byline: string): readonly string[] {
  return folded(byline)
    .replace(/^(?:written by|by|von|par|por|from)\s+/, '')
    .split(/[;,&|\n]|\s(?:and|und|et|y|e)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** True where both name the same people, in any order. */
export function sameNames(found: readonly string[], expected: string): boolean {
  const names = new Set(found.flatMap(namesOf))
  const others = new Set(namesOf(expected))
  return names.size === others.size && [...names].every((name) => others.has(name))
}

/**
 * True where every name that was found stands in a byline, which may say more: `By Jane Doe, May 1`; or where the
 * byline is one of the names: of several `<meta>` of a kind, Readability keeps one.
 */
export function namedIn(found: readonly string[], byline: string): boolean {
  const whole = folded(byline)
  if (found.some((name) => folded(name) === whole)) return true
  return found.length > 0 && found.flatMap(namesOf).every((name) => whole.includes(name))
}

/** True for the same title, also where only one of them bears the name of the site: `Headline | Site`. */
export function sameTitle(found: string, expected: string): boolean {
  const [title, whole] = [folded(found), folded(expected)]
  if (title === whole) return true
  const at = title === '' ? -1 : whole.indexOf(title)
  if (at < 0) return false
  const before = whole.slice(0, at)
  const after = whole.slice(at + title.length)
  return (before === '' || /[|\-·:»_/]\s?$/.test(before)) && (after === '' || /^\s?[|\-·:»@_/[(（]/.test(after))
}
