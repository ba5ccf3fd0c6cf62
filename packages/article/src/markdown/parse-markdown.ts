import type {Difference} from '../difference.ts'
import type {Draft} from '../draft.ts'
import {readFrontMatter} from '../front-matter/front-matter.ts'
import type {Comment, Problem} from '../model.ts'
import type {ParseOptions} from '../parse-options.ts'
import {takeDefinitions} from './definitions.ts'
import {tellHeadBlocks} from './head-blocks.ts'
import {References} from './inline/references.ts'
import {includesFiles} from './masking/generator-syntax.ts'
import {outlineOf} from './outline.ts'
import {type MarkdownSyntax, readSyntax} from './syntax.ts'
import {writeLeaves, type Written} from './write-leaves.ts'

/** Reads Markdown or MDX, with its front matter. MDX that is broken is read as Markdown. */
export function parseMarkdown(source: string, options: ParseOptions): Draft {
  return readMarkdown(source, options.format === 'mdx' ? 'mdx' : 'markdown').draft
}

/** A Markdown text as it was read, for the next version of it to take over. */
export interface MarkdownReading {
  readonly draft: Draft
  readonly syntax: MarkdownSyntax
  readonly notes: readonly string[]
  readonly written: Written
}

/** The version before, and where the sources differ. */
export interface EarlierReading {
  readonly reading: MarkdownReading
  readonly source: Difference
}

/** As `parseMarkdown`; costs less after an edit, where the text before it is at hand as it was read. */
export function readMarkdown(
  source: string, format: 'markdown' | 'mdx', earlier?: EarlierReading,
): MarkdownReading {
  const {range, bodyStart, entries, problems} = readFrontMatter(source)
  const syntax = readSyntax(source, bodyStart, format, earlier?.reading.syntax)
  const outline = outlineOf(syntax.text, syntax.tree)
  const references = new References(outline.notes, includesFiles(source, syntax.masks))
  const comments: Comment[] = []
  const leaves = takeDefinitions(outline.leaves, references, comments)
  const stands = earlier !== undefined && isSameList(earlier.reading.notes, outline.notes)
  const before = stands ? {written: earlier.reading.written, source: earlier.source} : undefined
  const written = writeLeaves(source, leaves, references, before)
  const draft: Draft = {
    format,
    blocks: tellHeadBlocks(written.blocks),
    metadata: entries,
    frontMatter: range,
    readings: [],
    comments: [...comments, ...written.comments].sort((a, b) => a.range[0] - b.range[0]),
    problems: [...problems, ...brokenMdx(source, syntax)],
  }
  return {draft, syntax, notes: outline.notes, written}
}

function brokenMdx(source: string, {brokenAt}: MarkdownSyntax): readonly Problem[] {
  if (brokenAt === undefined) return []
  const [written = ''] = /[<{]\/?[\w.:-]*>?/y.exec(source.slice(brokenAt, brokenAt + 80)) ?? []
  return [{
    range: [brokenAt, brokenAt + Math.max(1, written.length)],
    message: 'This tag or expression has no partner, so all of it is read as Markdown; close it',
  }]
}

function isSameList(one: readonly string[], two: readonly string[]): boolean {
  return one.length === two.length && one.every((item, index) => item === two[index])
}
