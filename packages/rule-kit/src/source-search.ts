import type {Article} from '@presscheck/article'
import {keptAnswer} from './kept-answer.ts'

/**
 * Whether a pattern, which looks at nothing around it, stands in the source of an article. After an edit only what
 * stands around it is searched: as far as `longest`, the most UTF-16 units that a match can have.
 */
export function sourceHolds(pattern: RegExp, longest: number): (article: Article) => boolean {
  const placeIn = keptAnswer(
    ({source}) => source.search(pattern),
    (before, {source}, {source: {start, end, previousEnd}}) => {
      if (before >= previousEnd) return before + end - previousEnd
      if (before >= 0 && before + longest <= start) return before
      if (before >= 0) return source.search(pattern)
      const from = Math.max(0, start - longest)
      const found = source.slice(from, end + longest).search(pattern)
      return found < 0 ? found : from + found
    },
  )
  return (article) => placeIn(article) >= 0
}
