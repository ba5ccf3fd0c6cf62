import type {Range} from '../../range.ts'
import {hidingOf} from '../hidden.ts'
import {blockTags, silentTags} from '../tags.ts'
import type {HtmlElement, HtmlNode, HtmlText} from '../tree/html-tree.ts'
import {type BlockContext, contextWithin, rootContext} from './block-context.ts'
import type {HtmlBlock, HtmlSection} from './html-block.ts'
import {locatedContent} from './located-content.ts'
import {TextRun} from './text-run.ts'

/** The blocks of a page and the elements that hold them, both in the order of the tree. */
export interface BlocksOfPage {
  readonly blocks: readonly HtmlBlock[]
  readonly sections: readonly HtmlSection[]
  readonly pictures: readonly Picture[]
}

/** An image that stands for itself, before the block of that index. */
export interface Picture {
  readonly before: number
  readonly element: HtmlElement
}

/** Reads every block of a tree, hidden ones too; linear, at any depth. */
export function readBlocks(source: string, document: HtmlElement): BlocksOfPage {
  return new BlockReader(source).read(document)
}

interface Frame {
  readonly element: HtmlElement
  readonly context: BlockContext
  /** The section that its text belongs to. */
  readonly section: number
  readonly isBlock: boolean
  next: number
}

/** Hidden words this long within a paragraph are no label of an icon. */
const hiddenPhrase = 30

class BlockReader {
  readonly #source: string
  readonly #run: TextRun
  readonly #blocks: HtmlBlock[] = []
  readonly #sections: HtmlSection[] = []
  readonly #pictures: Picture[] = []
  readonly #frames: Frame[] = []
  /** The innermost frame that is a block: its context is that of the run. */
  #blockFrames: Frame[] = []

  constructor(source: string) {
    this.#source = source
    this.#run = new TextRun(source)
  }

  read(document: HtmlElement): BlocksOfPage {
    this.#enterBlock(document, rootContext, -1)
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      const child = frame.element.children[frame.next++]
      if (child === undefined) this.#leave(frame)
      else if (child.kind === 'text') this.#text(child, frame.element.children[frame.next - 2], frame.context)
      else this.#enter(child, frame)
    }
    return {blocks: this.#blocks, sections: this.#sections, pictures: this.#pictures}
  }

  #enter(element: HtmlElement, outer: Frame): void {
    const {tag} = element
    if (tag === 'br') {
      this.#run.lineBreak(element)
    } else if (tag === 'img') {
      if (!outer.context.hidden && !hidingOf(element) && !this.#run.image(element)) {
        // Hidden labels before it are no part of the words after it.
        this.#flush()
        this.#picture(element)
      }
    } else if (isShadowRoot(element) || !this.#isSilent(element, outer)) {
      const context = contextWithin(element, outer.context)
      const isHidden = context.hidden !== outer.context.hidden
      if (blockTags.has(tag)) {
        this.#enterBlock(element, context, outer.section)
      } else if (!isHidden) {
        this.#run.open(element)
        this.#frames.push({element, context, section: outer.section, isBlock: false, next: 0})
      } else if (isTelling(element)) {
        this.#enterBlock(element, context, outer.section)
      } else {
        this.#run.label(element)
      }
    }
  }

  /** A button in a heading opens its section, and names it. */
  #isSilent({tag}: HtmlElement, outer: Frame): boolean {
    return silentTags.has(tag) && !(tag === 'button' && outer.context.kind === 'heading')
  }

  #enterBlock(element: HtmlElement, context: BlockContext, parent: number): void {
    this.#flush()
    const section = this.#sections.length
    this.#sections.push({element, parent, first: this.#blocks.length, last: this.#blocks.length})
    const frame: Frame = {element, context, section, isBlock: true, next: 0}
    this.#frames.push(frame)
    this.#blockFrames.push(frame)
  }

  #leave(frame: Frame): void {
    this.#frames.pop()
    if (!frame.isBlock) {
      this.#run.close(frame.element)
      return
    }
    this.#flush()
    this.#blockFrames.pop()
    const section = this.#sections[frame.section]
    if (section) section.last = this.#blocks.length
  }

  #text(node: HtmlText, before: HtmlNode | undefined, context: BlockContext): void {
    if (context.isPreformatted) {
      this.#run.preformatted(node)
      return
    }
    if (!this.#run.isEmpty && this.#standsApart(node, before)) this.#flush()
    this.#run.text(node)
  }

  /** Two line breaks part paragraphs; so does markup that the parser moved elsewhere, as out of a table. */
  #standsApart(node: HtmlText, before: HtmlNode | undefined): boolean {
    if (node.start < this.#run.end) return true
    if (this.#run.breaks > 1 && node.value.trim() !== '') return true
    return before?.kind === 'text' && /<(?:t[abdfhr]|c[ao])/i.test(this.#source.slice(before.end, node.start))
  }

  #picture(element: HtmlElement): void {
    this.#pictures.push({before: this.#blocks.length, element})
  }

  #flush(): void {
    const images = this.#run.imagesAtEnd()
    const labels = this.#run.labels()
    const run = this.#run.finish()
    const frame = this.#blockFrames.at(-1)
    if (frame === undefined) return
    const {kind, level, hidden, language} = frame.context
    if (run === undefined) {
      for (const label of labels) this.#label(label, frame)
      return
    }
    this.#blocks.push({kind, level, hidden, language, section: frame.section, ...run})
    for (const image of images) this.#picture(image)
  }

  /** A hidden label that no word stands beside is a block, for nothing of a page is lost. */
  #label(element: HtmlElement, {context, section}: Frame): void {
    const content = locatedContent(this.#source, element)
    if (content === undefined) return
    const {kind, level, language} = context
    const hidden = context.hidden ?? hidingOf(element)
    const range: Range = [element.start, Math.max(element.end, content.locate()[1])]
    this.#blocks.push({kind, level, hidden, language, section, range, content, marks: [], links: [], linkedLength: 0})
  }
}

/** True for hidden inline content that says something: a link, or more than the label of an icon. */
function isTelling(element: HtmlElement): boolean {
  const open: HtmlNode[] = [element]
  let length = 0
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'text') length += node.value.trim().length
    else if (node.tag === 'a' && /^(?:https?:)?\/\//i.test(node.attribute('href') ?? '')) return true
    else if (!silentTags.has(node.tag)) for (const child of node.children) open.push(child)
    if (length > hiddenPhrase) return true
  }
  return false
}

/** A template that browsers show at once. */
function isShadowRoot(element: HtmlElement): boolean {
  return element.tag === 'template' && element.attribute('shadowrootmode') !== undefined
}
