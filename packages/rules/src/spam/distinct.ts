import type {Hit} from '@presscheck/rule-kit'

/** Spam phrases that do not overlap, each text once. */
export function distinctSpam(hits: readonly Hit[]): readonly Hit[] {
  const chosen = new Map<string, Hit>()
  let end = -1
  for (const hit of hits.filter(({phrase}) => phrase.kind === 'spam').toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start < end) continue
    end = hit.end
    if (!chosen.has(hit.phrase.phrase)) chosen.set(hit.phrase.phrase, hit)
  }
  return [...chosen.values()]
}
