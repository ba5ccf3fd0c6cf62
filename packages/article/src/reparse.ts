import {detectLanguage, type LanguageCode} from '@presscheck/languages'
import {assemble} from './assemble.ts'
import {rememberChange} from './change.ts'
import {differenceOf} from './difference.ts'
import {inheritWordings} from './inherit-wordings.ts'
import {readMarkdown} from './markdown/parse-markdown.ts'
import type {MarkdownSyntax} from './markdown/syntax.ts'
import type {Article} from './model.ts'
import {formatFor, parseArticle, withoutMark} from './parse.ts'
import type {ParseOptions} from './parse-options.ts'

/** What of an article serves the next one. */
interface Memory {
  readonly syntax: MarkdownSyntax
  /** The languages that its texts were found to be in, by the one that was expected and the text. */
  readonly languages: ReadonlyMap<string, LanguageCode>
}

/** Of the articles that were made here, for as long as they live. */
const memories = new WeakMap<Article, Memory>()

/**
 * Understands the text of an article after an edit: what `parseArticle` makes of it, at less cost. Where it was edited
 * is found by comparing, and `changeOf` tells it afterwards. For Markdown, what the grammar made of the lines before
 * and after is taken over; every other format is parsed whole.
 */
export function reparse(previous: Article, text: string, options: ParseOptions = {}): Article {
  const article = parseAnew(previous, text, options)
  const source = differenceOf(previous.source, article.source)
  // What is known of an article of another format does not hold here, though every block says the same.
  if (previous.format === article.format) {
    rememberChange(article, {previous, source, blocks: inheritWordings(article, previous, source)})
  }
  return article
}

function parseAnew(previous: Article, text: string, options: ParseOptions): Article {
  const format = formatFor(options)
  if (format !== 'markdown' && format !== 'mdx') return parseArticle(text, options)
  const source = withoutMark(text)
  const memory = memories.get(previous)
  const {draft, syntax} = readMarkdown(source, format, memory?.syntax)
  const languages = new Map<string, LanguageCode>()
  const article = assemble(source, draft, options, (piece, expected) => {
    const key = `${expected ?? ''} ${piece}`
    const language = memory?.languages.get(key) ?? detectLanguage(piece, expected)
    languages.set(key, language)
    return language
  })
  memories.set(article, {syntax, languages})
  return article
}
