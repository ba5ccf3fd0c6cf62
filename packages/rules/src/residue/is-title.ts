import type {Article} from '@presscheck/article'
import type {ReadableText} from '@presscheck/rule-kit'

/** Whether a text is the title of its article, which rules of its own look after. */
export function isTitle({fields}: Article, {block, text}: ReadableText): boolean {
  return block?.kind === 'title' || fields.title.candidates.some((title) => title.text === text)
}
