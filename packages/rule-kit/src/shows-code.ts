import type {Article} from '@presscheck/article'

const known = new WeakMap<Article, boolean>()

/** Whether an article shows code, as a guide for programmers does: what it says may be code as well, unmarked. */
export function showsCode(article: Article): boolean {
  let answer = known.get(article)
  if (answer === undefined) {
    answer = article.blocks.some(({kind, text, marks}) =>
      kind === 'code' ? !isTemplateTag(text) : marks.some((mark) => mark.kind === 'code'))
    known.set(article, answer)
  }
  return answer
}

/** `{{< figure >}}` and `{% include %}` stand for pictures and films. */
function isTemplateTag(text: string): boolean {
  return /^\s*\{[{%]/.test(text)
}
