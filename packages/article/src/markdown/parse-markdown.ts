import type {Draft} from '../draft.ts'
import {readFrontMatter} from '../front-matter/read-front-matter.ts'
import type {ParseOptions} from '../parse-options.ts'
import {takeDefinitions} from './definitions.ts'
import {markdownGrammar} from './grammar/grammar.ts'
import {cellsOf} from './grammar/table.ts'
import {References} from './inline/references.ts'
import {scanHtml} from './inline/scan-html.ts'
import {scanInline} from './inline/scan-inline.ts'
import {findGeneratorSyntax} from './masking/generator-syntax.ts'
import {maskText, plainLines} from './masking/mask.ts'
import {type Leaf, outlineOf} from './outline.ts'
import {ArticleWriter} from './writing/article-writer.ts'

/** Reads Markdown or MDX, with its front matter. MDX that is broken is read as Markdown. */
export function parseMarkdown(source: string, options: ParseOptions): Draft {
  const frontMatter = readFrontMatter(source)
  const lines = plainLines(source)
  const masks = findGeneratorSyntax(lines, frontMatter.bodyStart)
  const text = maskText(lines, frontMatter.bodyStart, masks)
  const outline = outlineOf(text, markdownGrammar.parse(text))
  const references = new References()
  for (const note of outline.notes) references.defineNote(note)
  const writer = new ArticleWriter(source)
  const leaves = takeDefinitions(outline.leaves, references, writer.comments)
  for (const leaf of leaves) writeLeaf(writer, leaf, references)
  return {
    format: options.format === 'mdx' ? 'mdx' : 'markdown',
    blocks: writer.blocks,
    metadata: frontMatter.entries,
    frontMatter: frontMatter.range,
    readings: [],
    comments: writer.comments,
  }
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
      const cell = {kind: 'cell', level: 0, from: from + cellFrom, text: text.slice(cellFrom, cellTo), isCell: true} as const
      writer.write(cell, scanInline(cell.text, cell.from, references))
    }
    start += line.length + 1
  }
}
