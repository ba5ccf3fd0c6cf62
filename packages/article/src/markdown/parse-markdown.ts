import type {Draft} from '../draft.ts'
import {readFrontMatter} from '../front-matter/front-matter.ts'
import type {Problem} from '../model.ts'
import type {ParseOptions} from '../parse-options.ts'
import {takeDefinitions} from './definitions.ts'
import {cellsOf} from './grammar/table.ts'
import {tellHeadBlocks} from './head-blocks.ts'
import {References} from './inline/references.ts'
import {scanHtml} from './inline/scan-html.ts'
import {scanInline} from './inline/scan-inline.ts'
import {includesFiles} from './masking/generator-syntax.ts'
import {type Leaf, outlineOf} from './outline.ts'
import {type MarkdownSyntax, readSyntax} from './syntax.ts'
import {ArticleWriter} from './writing/article-writer.ts'

/** Reads Markdown or MDX, with its front matter. MDX that is broken is read as Markdown. */
export function parseMarkdown(source: string, options: ParseOptions): Draft {
  return readMarkdown(source, options.format === 'mdx' ? 'mdx' : 'markdown').draft
}

/** As `parseMarkdown`; costs less after an edit, where the structure of the text before it is at hand. */
export function readMarkdown(
  source: string, format: 'markdown' | 'mdx', previous?: MarkdownSyntax,
): {readonly draft: Draft, readonly syntax: MarkdownSyntax} {
  const {range, bodyStart, entries, problems} = readFrontMatter(source)
  const syntax = readSyntax(source, bodyStart, format, previous)
  const outline = outlineOf(syntax.text, syntax.tree)
  const references = new References(outline.notes, includesFiles(source, syntax.masks))
  const writer = new ArticleWriter(source)
  for (const leaf of takeDefinitions(outline.leaves, references, writer.comments)) writeLeaf(writer, leaf, references)
  const draft: Draft = {
    format,
    blocks: tellHeadBlocks(writer.blocks),
    metadata: entries,
    frontMatter: range,
    readings: [],
    comments: writer.comments.sort((a, b) => a.range[0] - b.range[0]),
    problems: [...problems, ...brokenMdx(source, syntax)],
  }
  return {draft, syntax}
}

function brokenMdx(source: string, {brokenAt}: MarkdownSyntax): readonly Problem[] {
  if (brokenAt === undefined) return []
  const [written = ''] = /[<{]\/?[\w.:-]*>?/y.exec(source.slice(brokenAt, brokenAt + 80)) ?? []
  return [{
    range: [brokenAt, brokenAt + Math.max(1, written.length)],
    message: 'This tag or expression has no partner, so all of it is read as Markdown; close it',
  }]
}

function writeLeaf(writer: ArticleWriter, leaf: Leaf, references: References): void {
  const {type, text, from} = leaf
  switch (type) {
    case 'text':
      writer.write(leaf, scanInline(text, from, references))
      break
    case 'table':
      writeTable(writer, leaf, references)
      break
    case 'code':
      writer.writeRaw('code', leaf.stretches ?? [])
      break
    case 'fence':
      writer.writeRaw('code', [[from, from + text.length]])
      break
    case 'html':
      writer.write(leaf, /\bmarkdown=/.test(text) ? scanInline(text, from, references) : scanHtml(text))
  }
}

function writeTable(writer: ArticleWriter, {text, from}: Leaf, references: References): void {
  let start = 0
  for (const [row, line] of text.split('\n').entries()) {
    // The second row only draws the line below the first.
    for (const [cellFrom, cellTo] of row === 1 ? [] : cellsOf(text, start, start + line.length)) {
      const cell = text.slice(cellFrom, cellTo)
      const passage = {kind: 'cell', level: 0, from: from + cellFrom, text: cell, isCell: true} as const
      writer.write(passage, scanInline(cell, passage.from, references))
    }
    start += line.length + 1
  }
}
