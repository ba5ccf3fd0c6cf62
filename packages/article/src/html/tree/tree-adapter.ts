import {html, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {HtmlComment, HtmlElement, type HtmlNode, HtmlText} from './html-tree.ts'

type AnyNode = HtmlNode | HtmlComment

export type HtmlTypes = TreeAdapterTypeMap<
  AnyNode, HtmlElement, AnyNode, HtmlElement, HtmlElement, HtmlElement, HtmlComment, HtmlText, HtmlElement, HtmlComment
>

/** Tells the parser that an element has a place; where it is stands in the element. */
const placed: Token.ElementLocation = {
  startLine: 0, startCol: 0, startOffset: 0, endLine: 0, endCol: 0, endOffset: 0,
}

/**
 * Has parse5 build our tree: no comments in it, no prefixes, offsets instead of location objects, and a new text
 * node wherever the characters do not stand together in the source.
 */
export class HtmlTreeAdapter implements TreeAdapter<HtmlTypes> {
  readonly comments: HtmlComment[] = []
  /** Elements made so far. */
  created = 0
  readonly #source: string
  #lastPlaced: HtmlText | undefined
  /** Links by their attributes: the parser copies those that it must split, and leaves the copies without a place. */
  readonly #links = new Map<Token.Attribute[], HtmlElement>()
  #mode = html.DOCUMENT_MODE.NO_QUIRKS

  constructor(source: string) {
    this.#source = source
  }

  createDocument(): HtmlElement {
    return new HtmlElement('#document', html.NS.HTML, [])
  }

  createDocumentFragment(): HtmlElement {
    return new HtmlElement('#fragment', html.NS.HTML, [])
  }

  createElement(tag: string, namespace: html.NS, attributes: Token.Attribute[]): HtmlElement {
    this.created++
    const element = new HtmlElement(tag, namespace, attributes)
    const original = this.#links.get(attributes)
    if (original) element.placeAs(original)
    return element
  }

  createCommentNode(data: string): HtmlComment {
    const comment = new HtmlComment(data)
    this.comments.push(comment)
    return comment
  }

  createTextNode(value: string): HtmlText {
    return new HtmlText(value)
  }

  appendChild(parent: HtmlElement, child: AnyNode): void {
    if (child.kind === 'comment') return
    child.parent = parent
    parent.children.push(child)
  }

  insertBefore(parent: HtmlElement, child: AnyNode, reference: AnyNode): void {
    if (child.kind === 'comment' || reference.kind === 'comment') return
    child.parent = parent
    parent.children.splice(parent.children.lastIndexOf(reference), 0, child)
  }

  detachNode(node: AnyNode): void {
    if (node.kind === 'comment' || node.parent === undefined) return
    const siblings = node.parent.children
    const index = siblings.lastIndexOf(node)
    if (index >= 0) siblings.splice(index, 1)
    node.parent = undefined
  }

  insertText(parent: HtmlElement, value: string): void {
    if (!this.#lengthen(parent.children.at(-1), value)) this.appendChild(parent, new HtmlText(value))
  }

  insertTextBefore(parent: HtmlElement, value: string, reference: AnyNode): void {
    if (reference.kind === 'comment') return
    const before = parent.children[parent.children.lastIndexOf(reference) - 1]
    if (!this.#lengthen(before, value)) this.insertBefore(parent, new HtmlText(value), reference)
  }

  #lengthen(node: HtmlNode | undefined, value: string): boolean {
    if (node?.kind !== 'text') return false
    node.value += value
    node.unplaced += value
    return true
  }

  setNodeSourceCodeLocation(node: AnyNode, location: Token.ElementLocation | null): void {
    if (location === null) return
    if (node.kind === 'comment') {
      // Of a comment that nothing closes, parse5 counts the end of the text as a character.
      node.range = [location.startOffset, Math.min(location.endOffset, this.#source.length)]
    } else if (node.kind === 'text') {
      this.#placeText(node, location)
    } else {
      node.start = location.startOffset
      node.contentStart = location.endOffset
      node.contentEnd = location.endOffset
      node.end = location.endOffset
      node.attributePlaces = location.attrs
      if (node.tag === 'a') this.#links.set(node.attributes, node)
    }
  }

  /** The characters just added go into a node of their own where they do not follow those before. */
  #placeText(node: HtmlText, {startOffset, endOffset}: Token.Location): void {
    const {unplaced} = node
    const start = this.#startOf(unplaced, startOffset)
    // What was placed last ends where this begins, where the parser thought that they meet.
    if (this.#lastPlaced?.end === startOffset) this.#lastPlaced.end = start
    const isFirst = unplaced.length === node.value.length
    node.unplaced = ''
    if (isFirst || node.end === start) {
      if (isFirst) node.start = start
      node.end = endOffset
      this.#lastPlaced = node
      return
    }
    node.value = node.value.slice(0, -unplaced.length)
    const rest = new HtmlText(unplaced)
    rest.start = start
    rest.end = endOffset
    rest.unplaced = ''
    rest.parent = node.parent
    node.parent?.children.splice(node.parent.children.lastIndexOf(node) + 1, 0, rest)
    this.#lastPlaced = rest
  }

  /** Where white space meets an entity, parse5 puts the border within or after the entity. */
  #startOf(characters: string, offset: number): number {
    const first = characters.charCodeAt(0)
    const here = this.#source.charCodeAt(offset)
    if (here === first || here === 38 || (here === 13 && first === 10)) return offset
    let at = offset - 1
    while (/[\w#]/.test(this.#source.charAt(at))) at--
    return this.#source[at] === '&' && at < offset - 1 ? at : offset
  }

  updateNodeSourceCodeLocation(node: AnyNode, {endOffset, endTag}: Partial<Token.ElementLocation>): void {
    if (node.kind !== 'element' || endOffset === undefined) return
    node.end = Math.max(endOffset, node.contentStart)
    node.contentEnd = Math.max(endTag?.startOffset ?? endOffset, node.contentStart)
  }

  getNodeSourceCodeLocation(node: AnyNode): Token.ElementLocation | undefined {
    return node.kind === 'element' && node.start >= 0 ? placed : undefined
  }

  adoptAttributes(element: HtmlElement, attributes: Token.Attribute[]): void {
    for (const attribute of attributes) {
      if (element.attribute(attribute.name) === undefined) element.attributes.push(attribute)
    }
  }

  setTemplateContent(template: HtmlElement, content: HtmlElement): void {
    this.appendChild(template, content)
  }

  getTemplateContent(template: HtmlElement): HtmlElement {
    const content = template.children[0]
    return content?.kind === 'element' ? content : template
  }

  getFirstChild(node: HtmlElement): HtmlNode | null {
    return node.children[0] ?? null
  }

  getChildNodes(node: HtmlElement): AnyNode[] {
    return node.children
  }

  getParentNode(node: AnyNode): HtmlElement | null {
    return node.kind === 'comment' ? null : node.parent ?? null
  }

  getAttrList(element: HtmlElement): Token.Attribute[] {
    return element.attributes
  }

  getTagName(element: HtmlElement): string {
    return element.tag
  }

  getNamespaceURI(element: HtmlElement): html.NS {
    return element.namespace
  }

  getTextNodeContent(node: HtmlText): string {
    return node.value
  }

  getCommentNodeContent(node: HtmlComment): string {
    return node.data
  }

  isTextNode(node: AnyNode): node is HtmlText {
    return node.kind === 'text'
  }

  isCommentNode(node: AnyNode): node is HtmlComment {
    return node.kind === 'comment'
  }

  isElementNode(node: AnyNode): node is HtmlElement {
    return node.kind === 'element'
  }

  /** Neither comments nor the document type stand in the tree. */
  isDocumentTypeNode(node: AnyNode): node is HtmlComment {
    return node.kind === 'comment'
  }

  setDocumentType(): void {
    // A document type says nothing of an article.
  }

  setDocumentMode(_document: HtmlElement, mode: html.DOCUMENT_MODE): void {
    this.#mode = mode
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.#mode
  }

  getDocumentTypeNodeName(): string {
    return ''
  }

  getDocumentTypeNodePublicId(): string {
    return ''
  }

  getDocumentTypeNodeSystemId(): string {
    return ''
  }
}
