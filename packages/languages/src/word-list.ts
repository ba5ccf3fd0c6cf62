/** A list of single words, written down with blanks between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** A list of letters, written down in several lines. */
export function letters(list: string): string {
  return list.replaceAll(/\s/g, '')
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The words of a list for looking up; made once for each list. */
export function wordSet(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list)
  if (!set) {
    set = new Set(list)
    sets.set(list, set)
  }
  return set
}
