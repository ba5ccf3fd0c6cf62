import type {SyntaxNodeRef, Tree} from '@lezer/common'
import {trimRange} from '../blanks.ts'
import type {BlockKind} from '../model.ts'
import type {Range} from '../range.ts'

/** A leaf of the block structure: what it is, and the stretch of the source that holds its content. */
export interface Leaf {
  readonly type: 'text' | 'table' | 'code' | 'html' | 'fence'
  readonly kind: BlockKind
  readonly level: number
  /** `text` as the inline grammar reads it, from `from` on: without the marks of the quotes around it. */
  readonly from: number
  readonly text: string
  /** The stretches of code. */
  readonly stretches?: readonly Range[]
}

/** The leaves of a tree in the order of the source, and the labels of its footnotes. */
export interface Outline {
  readonly leaves: readonly Leaf[]
  readonly notes: readonly string[]
}

interface Container {
  readonly type: 'quote' | 'item' | 'note'
  /** True before its first leaf. */
  isFresh: boolean
  isAlert: boolean
}

/** Reads the block structure off a tree of `text`. */
export function outlineOf(text: string, tree: Tree): Outline {
  const reader = new OutlineReader(text)
  tree.iterate({enter: (node) => reader.enter(node), leave: (node) => { reader.leave(node) }})
  return reader
}

const taskMark = /^\[[ xX]\](?=\s+\S)/
const alertMark = /^\[!\w+\][+-]?/

class OutlineReader implements Outline {
  readonly leaves: Leaf[] = []
  readonly notes: string[] = []
  readonly #text: string
  readonly #containers: Container[] = []
  #listDepth = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Returns true where the node holds blocks. */
  enter(node: SyntaxNodeRef): boolean {
    switch (node.name) {
      case 'Document': return true
      case 'BulletList': case 'OrderedList':
        this.#listDepth++
        return true
      case 'Quote': case 'Blockquote': return this.#open('quote')
      case 'ListItem': return this.#open('item')
      case 'FootnoteDefinition': return this.#open('note')
      case 'FootnoteMark':
        this.notes.push(this.#text.slice(node.from + 2, this.#text.lastIndexOf(']', node.to)))
        return false
      case 'Paragraph': case 'MaskedLine': return this.#paragraph(node)
      case 'Table': return this.#add('table', 'cell', 0, node, node.from, node.to)
      case 'FencedCode': case 'CodeBlock': return this.#code(node)
      case 'DirectiveFence': return this.#add('fence', 'code', 0, node, node.from, node.to)
      case 'HTMLBlock': case 'CommentBlock': case 'ProcessingInstructionBlock':
        return this.#add('html', 'html', 0, node, node.from, node.to)
      default: return this.#heading(node)
    }
  }

  leave(node: SyntaxNodeRef): void {
    switch (node.name) {
      case 'BulletList': case 'OrderedList':
        this.#listDepth--
        break
      case 'Quote': case 'Blockquote': case 'ListItem': case 'FootnoteDefinition':
        this.#containers.pop()
    }
  }

  #open(type: Container['type']): boolean {
    this.#containers.push({type, isFresh: true, isAlert: false})
    return true
  }

  #add(type: Leaf['type'], kind: BlockKind, level: number, node: SyntaxNodeRef, from: number, to: number): false {
    this.leaves.push({type, kind, level, from, text: this.#contentOf(node, from, to)})
    const container = this.#containers.at(-1)
    if (container) container.isFresh = false
    return false
  }

  #paragraph(node: SyntaxNodeRef): false {
    const container = this.#containers.at(-1)
    const isFirst = container?.isFresh === true
    let from = node.from
    if (isFirst && container.type === 'item') from += taskMark.exec(this.#text.slice(from, node.to))?.[0].length ?? 0
    if (isFirst && container.type === 'quote') {
      const mark = alertMark.exec(this.#text.slice(from, from + 24))?.[0] ?? ''
      container.isAlert = mark !== ''
      from += mark.length
    }
    const quotes = this.#quoteDepth()
    if (quotes > 0) return this.#add('text', 'quote', quotes, node, from, node.to)
    return this.#add('text', isFirst && container.type === 'item' ? 'item' : 'paragraph', this.#listDepth, node, from, node.to)
  }

  #quoteDepth(): number {
    let depth = 0
    for (const {type, isAlert} of this.#containers) if (type === 'quote' && !isAlert) depth++
    return depth
  }

  #heading(node: SyntaxNodeRef): false {
    const level = Number(/^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1] ?? 0)
    if (level === 0) return false
    const last = node.node.lastChild
    const isSetext = node.name.startsWith('S')
    const from = isSetext ? node.from : node.from + level
    const mark = last?.name === 'HeaderMark' && last.from > node.from ? last.from : node.to
    const [, to] = trimRange(this.#text, from, isSetext ? this.#text.lastIndexOf('\n', mark) : mark)
    const quotes = this.#quoteDepth()
    return this.#add('text', quotes > 0 ? 'quote' : 'heading', quotes > 0 ? quotes : level, node, from, to)
  }

  #code(node: SyntaxNodeRef): false {
    const stretches = node.node.getChildren('CodeText').map(({from, to}): Range => [from, to])
    this.leaves.push({type: 'code', kind: 'code', level: 0, from: node.from, text: '', stretches})
    return false
  }

  /** The text of a leaf, with blanks for the marks of quotes within it. */
  #contentOf(node: SyntaxNodeRef, from: number, to: number): string {
    if (this.#containers.length === 0) return this.#text.slice(from, to)
    let content = ''
    let end = from
    for (const mark of node.node.getChildren('QuoteMark')) {
      if (mark.from < from || mark.to > to) continue
      content += this.#text.slice(end, mark.from) + ' '
      end = mark.to
    }
    return content + this.#text.slice(end, to)
  }
}
