import {assemble} from './assemble.ts'
import type {Draft} from './draft.ts'
import {type FormatParser, formatOf} from './formats.ts'
import {parseHtml} from './html/parse-html.ts'
import {parseMarkdown} from './markdown/parse-markdown.ts'
import type {Article, Format} from './model.ts'
import type {ParseOptions} from './parse-options.ts'
import {parseRecord} from './records/parse-record.ts'
import {parseText} from './text/parse-text.ts'

const parsers: Readonly<Record<Format, FormatParser>> = {
  text: parseText,
  markdown: parseMarkdown,
  mdx: parseMarkdown,
  html: parseHtml,
  record: parseRecord,
}

/**
 * Understands a text of any format as one article. Never throws; time is linear in the length of the source.
 * A leading byte order mark is not part of the article's `source`.
 */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  const source = withoutMark(text)
  const format = formatFor(options)
  return assemble(source, parseDraft(source, {...options, format}), options).article
}

/** What the parser of a format sees in a text. */
export function parseDraft(source: string, options: ParseOptions & {readonly format: Format}): Draft {
  return parsers[options.format](source, options)
}

/** The format that options name, or the ending of their path. */
export function formatFor({format, path}: ParseOptions): Format {
  return format ?? (path === undefined ? 'text' : formatOf(path))
}

/** A text without a byte order mark in front. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
