import type {html, Token} from 'parse5'
import type {Range} from '../../range.ts'

/** An element with its place in the source. The document and fragments are elements: `#document`, `#fragment`. */
export class HtmlElement {
  readonly kind = 'element'
  /** In lower case; of SVG and MathML as the standard spells it. */
  readonly tag: string
  readonly namespace: html.NS
  readonly attributes: Token.Attribute[]
  parent: HtmlElement | undefined
  readonly children: HtmlNode[] = []
  /** The start tag, or -1 for an element that the source implies. */
  start = -1
  contentStart = -1
  /** Where the end tag begins, or the element ends without one. */
  contentEnd = -1
  end = -1
  attributePlaces: Record<string, Token.Location> | undefined

  constructor(tag: string, namespace: html.NS, attributes: Token.Attribute[]) {
    this.tag = tag
    this.namespace = namespace
    this.attributes = attributes
  }

  /** Stands where another element does, of which it is a part. */
  placeAs(whole: HtmlElement): void {
    this.start = whole.start
    this.contentStart = whole.contentStart
    this.contentEnd = whole.contentEnd
    this.end = whole.end
    this.attributePlaces = whole.attributePlaces
  }

  /** The decoded value of an attribute; undefined where it is absent. */
  attribute(name: string): string | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return undefined
  }
}

/** A run of characters that stands together in the source. */
export class HtmlText {
  readonly kind = 'text'
  parent: HtmlElement | undefined
  /** With entities decoded and line ends as `\n`. */
  value: string
  start = -1
  end = -1
  /** The last characters of `value`, whose place is not known yet. */
  unplaced: string

  constructor(value: string) {
    this.value = value
    this.unplaced = value
  }
}

/** `data` is what stands between `<!--` and `-->`; the range covers these too. */
export class HtmlComment {
  readonly kind = 'comment'
  readonly data: string
  range: Range = [0, 0]

  constructor(data: string) {
    this.data = data
  }
}

export type HtmlNode = HtmlElement | HtmlText

/** Calls back for every element below a root, in the order of the tree; linear, at any depth. */
export function forEachElement(root: HtmlElement, visit: (element: HtmlElement) => void): void {
  const open: HtmlElement[] = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    visit(element)
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (child?.kind === 'element') open.push(child)
    }
  }
}
