import {ByteWriter} from './byte-writer.ts'
import {checksumOf} from './checksum.ts'
import type {ArticleTable, Limits, Profile, TextTable, TraceTable} from './profile.ts'

/** The first bytes of every profile: its name, and the version of what follows. */
export const signatureBytes: Uint8Array = Uint8Array.from('presscheck-profile\n', (sign) => sign.charCodeAt(0))
export const formatVersion = 2

/**
 * A profile as bytes: name, version, checksum, then limits, thresholds and tables, numbers in base 128 and ascending
 * ones by their distances. Equal profiles give equal bytes.
 */
export function encodeProfile({limits, thresholds, articles, traces, texts}: Profile): Uint8Array {
  const body = new ByteWriter()
  writeLimits(body, limits)
  writeLimits(body, thresholds)
  const languages = [...new Set([...articles.languages, ...texts.languages])].sort()
  body.number(languages.length)
  for (const language of languages) body.text(language)
  writeArticles(body, articles, languages)
  writeTraces(body, traces)
  writeTexts(body, texts, languages)
  return withHeader(body.finish())
}

function withHeader(body: Uint8Array): Uint8Array {
  const header = new ByteWriter()
  header.raw(signatureBytes)
  header.number(formatVersion)
  header.number(checksumOf(body))
  const start = header.finish()
  const file = new Uint8Array(start.length + body.length)
  file.set(start)
  file.set(body, start.length)
  return file
}

function writeLimits(to: ByteWriter, {articles, traces, texts}: Limits): void {
  for (const value of [articles, traces, texts]) to.number(value)
}

function writeArticles(to: ByteWriter, articles: ArticleTable, languages: readonly string[]): void {
  to.number(articles.keys.length)
  to.ascending(articles.keys)
  for (const path of articles.paths) to.text(path)
  to.number(articles.languages.length)
  for (const language of articles.languages) to.number(languages.indexOf(language))
  for (const length of articles.titleLengths) to.number(length)
  to.raw(articles.isSigned)
  to.raw(articles.signatures)
}

function writeTraces(to: ByteWriter, {prints, starts, articles}: TraceTable): void {
  to.number(prints.length)
  to.ascending(prints)
  for (let index = 0; index < prints.length; index++) {
    const rows = articles.subarray(starts[index], starts[index + 1])
    to.number(rows.length)
    to.ascending(rows)
  }
}

function writeTexts(to: ByteWriter, texts: TextTable, languages: readonly string[]): void {
  to.number(texts.prints.length)
  to.ascending(texts.prints)
  for (const priority of texts.priorities) to.number(priority)
  for (const text of texts.texts) to.text(text)
  for (const language of texts.languages) to.number(languages.indexOf(language))
}
