import type {MarkdownParser} from '@lezer/markdown'
import type {Draft} from '../draft.ts'
import {readFrontMatter} from '../front-matter/front-matter.ts'
import type {ParseOptions} from '../parse-options.ts'
import {tellHeadBlocks} from './head-blocks.ts'
import {takeDefinitions} from './definitions.ts'
import {markdownGrammar, mdxGrammar} from './grammar/grammar.ts'
import {cellsOf} from './grammar/table.ts'
import {References} from './inline/references.ts'
import {scanHtml} from './inline/scan-html.ts'
import {scanInline} from './inline/scan-inline.ts'
import {findGeneratorSyntax, includesFiles} from './masking/generator-syntax.ts'
import {type Mask, maskText, plainLines} from './masking/mask.ts'
import {findMdxSyntax} from './masking/mdx-syntax.ts'
import {type Leaf, outlineOf} from './outline.ts'
import {ArticleWriter} from './writing/article-writer.ts'

/** Reads Markdown or MDX, with its front matter. MDX that is broken is read as Markdown. */
export function parseMarkdown(source: string, options: ParseOptions): Draft {
  const format = options.format === 'mdx' ? 'mdx' : 'markdown'
  const {range, bodyStart, entries, problems} = readFrontMatter(source)
  const lines = plainLines(source)
  const {grammar, masks} = syntaxOf(lines, bodyStart, format)
  const text = maskText(lines, bodyStart, masks)
  const outline = outlineOf(text, grammar.parse(text))
  const references = new References(outline.notes, includesFiles(lines, masks))
  const writer = new ArticleWriter(source)
  for (const leaf of takeDefinitions(outline.leaves, references, writer.comments)) writeLeaf(writer, leaf, references)
  return {
    format,
    blocks: tellHeadBlocks(writer.blocks),
    metadata: entries,
    frontMatter: range,
    readings: [],
    comments: writer.comments,
    problems,
  }
}

function syntaxOf(
  text: string, start: number, format: 'markdown' | 'mdx',
): {readonly grammar: MarkdownParser, readonly masks: readonly Mask[]} {
  if (format === 'mdx') {
    const {masks, brokenAt} = findMdxSyntax(text, start)
    if (brokenAt === undefined) return {grammar: mdxGrammar, masks}
  }
  return {grammar: markdownGrammar, masks: findGeneratorSyntax(text, start)}
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
