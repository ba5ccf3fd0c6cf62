import type {Article, Candidate} from '@presscheck/article'

/** Titles that a reader sees and a writer can mend: one of each text, the one that counts first. */
export function titlesOf({fields}: Article): readonly Candidate[] {
  const seen = new Set<string>()
  return fields.title.candidates.filter(({range, text}) => {
    if (range === undefined || seen.has(text)) return false
    seen.add(text)
    return true
  })
}
