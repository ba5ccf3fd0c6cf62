import {assemble, type Assembled} from './assemble.ts'
import {rememberChange} from './change.ts'
import {type Difference, differenceOf} from './difference.ts'
import type {Draft} from './draft.ts'
import {type MarkdownReading, readMarkdown} from './markdown/parse-markdown.ts'
import type {Article, Format} from './model.ts'
import {formatFor, parseDraft, withoutMark} from './parse.ts'
import type {ParseOptions} from './parse-options.ts'

/** What of an article serves the next one. */
interface Memory {
  readonly assembled: Assembled
  /** Undefined for any other format. */
  readonly markdown: MarkdownReading | undefined
}

/** Of the articles that were made here, for as long as they live. */
const memories = new WeakMap<Article, Memory>()

/**
 * Understands the text of an article after an edit: what `parseArticle` makes of it, at less cost. Where it was edited
 * is found by comparing, and `changeOf` tells it afterwards. Of Markdown only what the edit may have changed is read;
 * every other format is read whole. The first call for an article takes nothing over.
 */
export function reparse(previous: Article, text: string, options: ParseOptions = {}): Article {
  const source = withoutMark(text)
  const format = formatFor(options)
  const memory = previous.format === format ? memories.get(previous) : undefined
  const difference = differenceOf(previous.source, source)
  const {draft, markdown} = read(source, {...options, format}, memory?.markdown, difference)
  const assembled = assemble(source, draft, options, memory && {assembled: memory.assembled, source: difference})
  const {article, kept} = assembled
  memories.set(article, {assembled, markdown})
  if (memory) rememberChange(article, {previous, source: difference, blocks: kept})
  return article
}

function read(
  source: string, options: ParseOptions & {readonly format: Format}, previous: MarkdownReading | undefined,
  difference: Difference,
): {readonly draft: Draft, readonly markdown: MarkdownReading | undefined} {
  const {format} = options
  if (format !== 'markdown' && format !== 'mdx') return {draft: parseDraft(source, options), markdown: undefined}
  const markdown = readMarkdown(source, format, previous && {reading: previous, source: difference})
  return {draft: markdown.draft, markdown}
}
