import type {LanguageCode} from '@presscheck/languages'
import {assemble} from './assemble.ts'
import type {FieldName} from './draft.ts'
import {type FormatParser, formatOf} from './formats.ts'
import {parseHtml} from './html/parse-html.ts'
import {parseMarkdown} from './markdown/parse-markdown.ts'
import type {Article, Format} from './model.ts'
import {parseRecord} from './records/parse-record.ts'
import {parseText} from './text/parse-text.ts'

/** What a host knows of a text beyond its characters. */
export interface ParseOptions {
  /** Names the format by its ending, and may hold a date, a slug and a language. Slashes, any root. */
  readonly path?: string
  /** Overrules the ending of `path`. */
  readonly format?: Format
  /** The language that the site declares; what the article says of itself goes before it. */
  readonly language?: LanguageCode
  /** Keys of the metadata that the site uses for a field, before the usual ones. */
  readonly keys?: Partial<Record<FieldName | 'text', readonly string[]>>
}

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
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const format = options.format ?? (options.path === undefined ? 'text' : formatOf(options.path))
  return assemble(source, parsers[format](source, {...options, format}), options)
}
