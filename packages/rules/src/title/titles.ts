import type {Article, Candidate, Origin} from '@presscheck/article'

/** Where titles stand that readers see in lists, in networks and on the page. */
const shown: ReadonlySet<Origin> = new Set([
  'front-matter', 'record', 'json-ld', 'open-graph', 'title-element', 'heading', 'first-line',
])

/** The titles that readers see and a writer can mend: the best of each place, and each text once. */
export function titlesOf({fields}: Article): readonly Candidate[] {
  const texts = new Set<string>()
  const origins = new Set<Origin>()
  return fields.title.candidates.filter(({range, text, origin}) => {
    if (range === undefined || !shown.has(origin) || origins.has(origin) || texts.has(text)) return false
    texts.add(text)
    origins.add(origin)
    return true
  })
}
