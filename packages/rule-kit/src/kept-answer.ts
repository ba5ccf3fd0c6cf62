import {type Article, type Change, changeOf} from '@presscheck/article'

/**
 * Makes of a question about an article one that is answered once, and after an edit by what `update` makes of the
 * answer before. Both ways must come to the same; an answer must hang on nothing but the article.
 */
export function keptAnswer<Answer>(
  ask: (article: Article) => Answer, update: (before: Answer, article: Article, change: Change) => Answer,
): (article: Article) => Answer {
  const known = new WeakMap<Article, {readonly answer: Answer}>()
  return (article) => {
    const kept = known.get(article)
    if (kept) return kept.answer
    const change = changeOf(article)
    const before = change && known.get(change.previous)
    const answer = before ? update(before.answer, article, change) : ask(article)
    known.set(article, {answer})
    return answer
  }
}
