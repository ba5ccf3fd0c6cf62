import type {Code, Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'

/** What a reader of Markdown makes of a text. */
export interface Reading {
  /** Each block that is not blank as `kind: text`, with blanks folded. */
  readonly blocks: readonly string[]
  /** Each link and image as `kind: url`, in the order of the text. */
  readonly links: readonly string[]
}

/** How mdast reads CommonMark with GFM. */
export function readWithMdast(source: string): Reading {
  const tree = fromMarkdown(source, {extensions: [gfm({singleTilde: false})], mdastExtensions: [gfmFromMarkdown()]})
  return {blocks: blocksOf(tree, source, false), links: linksOf(tree, urlsOf(tree))}
}

function blocksOf(node: Nodes, source: string, isQuoted: boolean): readonly string[] {
  if (node.type === 'heading') return blockLine(isQuoted ? 'prose' : `heading ${node.depth}`, textOf(node))
  if (node.type === 'paragraph' || node.type === 'tableCell') return blockLine('prose', textOf(node))
  if (node.type === 'code' || node.type === 'html') return blockLine(node.type, node.value)
  return 'children' in node
    ? withWholeCode(node.children, source).flatMap((child) => blocksOf(child, source, isQuoted || node.type === 'blockquote'))
    : []
}

/** Indented code that goes on is one block by CommonMark; behind a list, micromark makes one of each of its lines. */
function withWholeCode(children: readonly Nodes[], source: string): readonly Nodes[] {
  const whole: Nodes[] = []
  for (const child of children) {
    const last = whole.at(-1)
    if (last && isIndentedCode(last, source) && isIndentedCode(child, source)) {
      whole.splice(-1, 1, {...last, value: `${last.value}\n${child.value}`})
    } else {
      whole.push(child)
    }
  }
  return whole
}

function isIndentedCode(node: Nodes, source: string): node is Code {
  return node.type === 'code' && !/^[`~]{3}/.test(source.slice(node.position?.start.offset))
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function linksOf(node: Nodes, urls: ReadonlyMap<string, string>): readonly string[] {
  const inside = 'children' in node ? node.children.flatMap((child) => linksOf(child, urls)) : []
  // A URL in the words of a link leads where the link leads.
  if (node.type === 'link') return [`link: ${node.url}`, ...inside.filter((line) => !line.startsWith('link'))]
  if (node.type === 'image') return [`image: ${node.url}`]
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return inside
  return [`${node.type.replace('Reference', '')}: ${urls.get(node.identifier) ?? ''}`, ...inside]
}

/** The first definition of an identifier counts. */
function urlsOf(tree: Root): ReadonlyMap<string, string> {
  const urls = new Map<string, string>()
  eachNode(tree, (node) => {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url)
  })
  return urls
}

function eachNode(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node)
  if ('children' in node) for (const child of node.children) eachNode(child, visit)
}

/** A block as one line; none where it is blank. Blanks are one, and none beside wide characters, which are joined. */
export function blockLine(kind: string, text: string): readonly string[] {
  const folded = text.replaceAll(/\s+/g, ' ').replaceAll(/(?<=[\u2E80-\uFFEF]) | (?=[\u2E80-\uFFEF])/g, '').trim()
  return folded === '' ? [] : [`${kind}: ${folded}`]
}
