import type {SyntaxNode} from '@lezer/common'
import {GFM, parser as commonMark} from '@lezer/markdown'
import {isScalar, parseDocument, visit} from 'yaml'
import type {BlockDraft, Draft} from '../draft.ts'
import {LocatedTextBuilder} from '../located-text.ts'
import type {BlockKind, Comment, Link, Mark, MetadataEntry} from '../model.ts'
import type {ParseOptions} from '../parse-options.ts'
import type {Range} from '../range.ts'

const parser = commonMark.configure(GFM)

/** Reads Markdown with YAML front matter. */
export function parseMarkdown(source: string, options: ParseOptions): Draft {
  const frontMatter = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source)
  const bodyStart = frontMatter?.[0].length ?? 0
  const body = source.slice(bodyStart)
  const blocks: BlockDraft[] = []
  const comments: Comment[] = []
  parser.parse(body).iterate({
    enter({node, name}) {
      const kind = kindOf(node)
      if (kind) blocks.push(readBlock(source, node, kind, bodyStart))
      if (name.startsWith('Comment')) {
        const range: Range = [node.from + bodyStart, node.to + bodyStart]
        comments.push({range, text: source.slice(...range)})
      }
      return kind === undefined
    },
  })
  const opening = frontMatter ? frontMatter[0].indexOf('\n') + 1 : 0
  return {
    format: options.format === 'mdx' ? 'mdx' : 'markdown',
    blocks,
    metadata: frontMatter ? readYaml(source, frontMatter[1] ?? '', opening) : [],
    frontMatter: frontMatter ? [0, frontMatter[0].trimEnd().length] : undefined,
    readings: [],
    comments,
  }
}

function kindOf({name, parent}: SyntaxNode): BlockKind | undefined {
  if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) return 'heading'
  if (name === 'Paragraph' || name === 'Task') {
    if (parent?.name === 'ListItem') return 'item'
    return parent?.name === 'Blockquote' ? 'quote' : 'paragraph'
  }
  if (name === 'TableCell') return 'cell'
  if (name === 'FencedCode' || name === 'CodeBlock') return 'code'
  return name === 'HTMLBlock' ? 'html' : undefined
}

const markKinds: Readonly<Record<string, Mark['kind']>> = {
  Emphasis: 'emphasis', StrongEmphasis: 'strong', Strikethrough: 'strike', InlineCode: 'code', Link: 'link', Image: 'image',
}
const invisible = /Mark$|Marker$|^HTMLTag$|^Comment|^ProcessingInstruction|^LinkTitle$|^LinkLabel$|^CodeInfo$/
const isUrl = ({name, parent}: SyntaxNode) => name === 'URL' && (parent?.name === 'Link' || parent?.name === 'Image')

function readBlock(source: string, block: SyntaxNode, kind: BlockKind, base: number): BlockDraft {
  const content = new LocatedTextBuilder(source)
  const marks: Mark[] = []
  const links: Link[] = []
  const prose = (from: number, to: number) => {
    for (const {0: piece, index} of source.slice(from, to).matchAll(/\s*\n\s*|[^\n]+?(?=\s*\n|$)/g)) {
      if (piece.includes('\n') && kind !== 'code') content.put(' ', from + index, from + index + piece.length)
      else content.copy(from + index, from + index + piece.length)
    }
  }
  const walk = (node: SyntaxNode): void => {
    let at = node.from + base
    for (let child = node.firstChild; child; child = child.nextSibling) {
      prose(at, child.from + base)
      at = child.to + base
      if (invisible.test(child.name) || isUrl(child)) continue
      const start = content.length
      walk(child)
      const end = content.length
      const mark = markKinds[child.name]
      if (mark) marks.push({kind: mark, start, end})
      if (mark === 'link' || mark === 'image') {
        const url = child.getChild('URL')
        links.push({
          kind: mark, start, end,
          url: url ? source.slice(url.from + base, url.to + base) : '',
          urlRange: url ? [url.from + base, url.to + base] : undefined,
          range: [child.from + base, child.to + base],
        })
      }
    }
    prose(at, node.to + base)
  }
  walk(block)
  const built = content.build()
  const level = /Heading(\d)$/.exec(block.name)?.[1]
  marks.sort((a, b) => a.start - b.start)
  return {kind, range: built.locate(), content: built, marks, links, ...(level !== undefined && {level: Number(level)})}
}

function readYaml(source: string, yaml: string, base: number): MetadataEntry[] {
  const entries: MetadataEntry[] = []
  visit(parseDocument(yaml, {schema: 'failsafe', uniqueKeys: false}), {
    Pair(_, {key, value}) {
      if (!isScalar(key) || !isScalar(value) || !key.range || !value.range) return
      const quote = value.type?.startsWith('QUOTE') ? 1 : 0
      const range: Range = [base + value.range[0] + quote, base + value.range[1] - quote]
      const content = new LocatedTextBuilder(source).put(String(value.value), ...range).build()
      entries.push({
        origin: 'front-matter', path: [String(key.value)], keyRange: [base + key.range[0], base + key.range[1]], range,
        value: content.text, text: content.text, locate: (start, end) => content.locate(start, end),
      })
    },
  })
  return entries
}
