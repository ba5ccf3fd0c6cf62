import type {Article, Candidate, Origin} from '@presscheck/article'

/** Where titles stand that readers see in lists, in networks and on the page. */
const shown: ReadonlySet<Origin> = new Set([
  'front-matter', 'record', 'json-ld', 'open-graph', 'title-element', 'heading', 'first-line',
])

/** The titles that readers see and a writer can mend: the best of each place, and each text once. */
export function titlesOf(article: Article): readonly Candidate[] {
  return eachTextOnce(bestOfEachPlace(article))
}

/** Those of them that stand somewhere else than in a heading, which may be about a name of a program. */
export function titlesApartFromHeadings(article: Article): readonly Candidate[] {
  return eachTextOnce(bestOfEachPlace(article).filter(({origin}) => origin !== 'heading'))
}

function bestOfEachPlace({fields}: Article): readonly Candidate[] {
  const origins = new Set<Origin>()
  return fields.title.candidates.filter(({range, origin}) => {
    if (range === undefined || !shown.has(origin) || origins.has(origin)) return false
    origins.add(origin)
    return true
  })
}

function eachTextOnce(titles: readonly Candidate[]): readonly Candidate[] {
  const texts = new Set<string>()
  return titles.filter(({text}) => {
    if (texts.has(text)) return false
    texts.add(text)
    return true
  })
}
