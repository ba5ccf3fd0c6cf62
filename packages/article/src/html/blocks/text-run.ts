import {isBlank} from '../../blanks.ts'
import {LocatedTextBuilder, type LocatedText} from '../../located-text.ts'
import type {Link, Mark} from '../../model.ts'
import type {Range} from '../../range.ts'
import {markKinds} from '../tags.ts'
import type {HtmlElement, HtmlText} from '../tree/html-tree.ts'
import {linkOf} from './link-of.ts'
import {putAttribute} from './located-attribute.ts'
import {placesOf, putPlaced} from './place-of-text.ts'

/** What a run of inline content came to. */
export interface FinishedRun {
  readonly range: Range
  readonly content: LocatedText
  readonly marks: readonly Mark[]
  readonly links: readonly Link[]
  readonly linkedLength: number
}

/** An image after a word, which belongs to the text if another word follows. */
interface WaitingImage {
  readonly element: HtmlElement
  readonly space: Range | undefined
  readonly breaks: readonly Range[]
}

interface OpenMark {
  readonly element: HtmlElement
  /** Where its text begins in this run; undefined before it does. */
  start: number | undefined
}

/** Deeper marks would cost each word a look at all of them, and say nothing. */
const mostOpen = 64

/**
 * Gathers the inline content between two edges of blocks into one text: white space collapsed as browsers do,
 * a line break kept, an image between words as the words that describe it. Marks that stay open go on in the next run.
 */
export class TextRun {
  readonly #source: string
  readonly #open: OpenMark[] = []
  /** Elements open beyond the most that are marked. */
  #passedOver = 0
  #text: LocatedTextBuilder
  #marks: Mark[] = []
  #links: Link[] = []
  #space: Range | undefined
  #breaks: Range[] = []
  #waiting: WaitingImage[] = []
  #start = -1
  #end = -1
  /** Hidden labels about the words, which stand in no text but in the range of the run. */
  #labels: HtmlElement[] = []
  /** One past what the text has come from so far. */
  #lastPlace = 0
  /** Up to here the source is spoken for by earlier runs. */
  #floor = 0

  constructor(source: string) {
    this.#source = source
    this.#text = new LocatedTextBuilder(source)
  }

  get isEmpty(): boolean {
    return this.#text.length === 0
  }

  /** One past the last character that belongs to the run. */
  get end(): number {
    return this.#end
  }

  /** Line breaks since the last character. */
  get breaks(): number {
    return this.#breaks.length
  }

  open(element: HtmlElement): void {
    if (this.#open.length < mostOpen) this.#open.push({element, start: undefined})
    else this.#passedOver++
  }

  close(element: HtmlElement): void {
    if (this.#passedOver > 0) {
      this.#passedOver--
      return
    }
    const mark = this.#open.pop()
    if (mark === undefined || this.isEmpty) return
    if (element.start >= this.#start && endsWhereItsContentDoes(element, this.#source)) {
      this.#end = Math.max(this.#end, element.end)
    }
    if (mark.start !== undefined) this.#mark(mark.element, mark.start)
  }

  /** Adds an image; false for one that no word stands before, which is no part of the text. */
  image(element: HtmlElement): boolean {
    if (this.isEmpty) return false
    this.#waiting.push({element, space: this.#space, breaks: this.#breaks})
    this.#space = undefined
    this.#breaks = []
    return true
  }

  /** Passes over a hidden label, such as that of an icon. */
  label(element: HtmlElement): void {
    if (element.start < 0) return
    this.#labels.push(element)
    if (!this.isEmpty) this.#end = Math.max(this.#end, element.end)
  }

  /** Adds a line break; one without a place stands where the text is. */
  lineBreak({start, end}: Pick<HtmlElement, 'start' | 'end'>): void {
    this.#space = undefined
    if (!this.isEmpty) this.#breaks.push([start, end])
  }

  /** Adds text as it stands: the inside of `<pre>`. */
  preformatted(node: HtmlText): void {
    const places = placesOf(this.#source, node.value, node.start, node.end)
    const isFirst = this.isEmpty
    const from = isFirst ? /^[\t\r ]*\n/.exec(node.value)?.[0].length ?? 0 : 0
    if (from < node.value.length) this.#words(node, places, from, node.value.length)
  }

  /** Adds text with white space collapsed. */
  text(node: HtmlText): void {
    const {value, start} = node
    const places = placesOf(this.#source, value, start, node.end)
    let at = 0
    while (at < value.length) {
      const from = at
      if (isBlank(value.charCodeAt(at))) {
        while (at < value.length && isBlank(value.charCodeAt(at))) at++
        if (!this.isEmpty) this.#space ??= [places?.[from] ?? start + from, places?.[at] ?? start + at]
      } else {
        while (at < value.length && !breaksWord(value, at)) at++
        this.#words(node, places, from, at)
      }
    }
  }

  /** The images at the end of the run, which no word follows. */
  imagesAtEnd(): readonly HtmlElement[] {
    return this.#waiting.map(({element}) => element)
  }

  /** The hidden labels of a run without words. */
  labels(): readonly HtmlElement[] {
    return this.#labels
  }

  /** Ends the run; undefined where it holds no text. */
  finish(): FinishedRun | undefined {
    const isEmpty = this.isEmpty
    const content = this.#text.build()
    for (const mark of this.#open) {
      if (mark.start !== undefined) this.#mark(mark.element, mark.start)
      mark.start = undefined
    }
    const marks = this.#marks.sort((a, b) => a.start - b.start)
    const links = this.#links.sort((a, b) => a.start - b.start)
    const range: Range = [this.#start, this.#end]
    this.#space = undefined
    this.#breaks = []
    this.#waiting = []
    this.#labels = []
    if (isEmpty) return undefined
    this.#floor = this.#end
    this.#text = new LocatedTextBuilder(this.#source)
    this.#marks = []
    this.#links = []
    let linkedLength = 0
    for (const {kind, start, end} of links) if (kind === 'link') linkedLength += end - start
    return {range, content, marks, links, linkedLength}
  }

  #words(node: HtmlText, places: Int32Array | undefined, from: number, to: number): void {
    const {value, start} = node
    if (this.isEmpty) this.#start = this.#outermostStart(places?.[from] ?? start + from)
    for (const {element, space, breaks} of this.#waiting) this.#describe(element, space, breaks)
    this.#part(this.#space, this.#breaks)
    this.#space = undefined
    this.#breaks = []
    this.#waiting = []
    for (const mark of this.#open) mark.start ??= this.#text.length
    putPlaced(this.#text, value, start, places, from, to)
    this.#end = places?.[to] ?? start + to
    this.#lastPlace = this.#end
  }

  /** Puts what parts two words. */
  #part(space: Range | undefined, breaks: readonly Range[]): void {
    const placed = breaks.filter(([start]) => start >= 0)
    const start = placed[0]?.[0] ?? this.#lastPlace
    if (breaks.length > 0) this.#text.put('\n', start, placed.at(-1)?.[1] ?? start)
    else if (space !== undefined && !this.isEmpty) this.#text.put(' ', ...space)
  }

  #describe(element: HtmlElement, space: Range | undefined, breaks: readonly Range[]): void {
    if (element.attribute('alt')?.trim()) this.#part(space, breaks)
    const start = this.#text.length
    putAttribute(this.#text, this.#source, element, 'alt')
    if (this.#text.length > start) this.#marks.push({kind: 'image', start, end: this.#text.length})
    if (element.end >= 0) this.#lastPlace = element.end
    this.#link('image', element, 'src', start)
  }

  /** The run begins with the inline elements that its first word stands in, and labels, where they are its own. */
  #outermostStart(first: number): number {
    const outermost = this.#open.find(({element}) => element.start >= this.#floor && element.start < first)
    const label = this.#labels.find(({start}) => start >= this.#floor && start < first)
    return Math.min(first, outermost?.element.start ?? first, label?.start ?? first)
  }

  #mark(element: HtmlElement, start: number): void {
    const end = this.#text.length
    const kind = markKinds.get(element.tag)
    if (end <= start || kind === undefined) return
    if (element.tag !== 'a') this.#marks.push({kind, start, end})
    else if (element.attribute('href') !== undefined) {
      this.#marks.push({kind, start, end})
      this.#link('link', element, 'href', start)
    }
  }

  #link(kind: Link['kind'], element: HtmlElement, attribute: 'href' | 'src', start: number): void {
    this.#links.push(linkOf(this.#source, kind, element, attribute, start, this.#text.length))
  }
}

/** True for white space that cannot stay as it is: more than one blank, another than the space, the last one. */
function breaksWord(value: string, at: number): boolean {
  if (!isBlank(value.charCodeAt(at))) return false
  return value[at] !== ' ' || at + 1 === value.length || isBlank(value.charCodeAt(at + 1))
}

/** False where the end tag stands in a later element: `one <b><p>two</b>`. What is between belongs to that one. */
function endsWhereItsContentDoes(element: HtmlElement, source: string): boolean {
  let last: HtmlElement | HtmlText = element
  for (let child = element.children.at(-1); child; child = child.kind === 'element' ? child.children.at(-1) : undefined) {
    last = child
  }
  let at = source.indexOf('<', last.kind === 'element' ? last.contentStart : last.end)
  while (at >= 0 && at < element.contentEnd && source.charAt(at + 1) === '/') at = source.indexOf('<', at + 1)
  return at < 0 || at >= element.contentEnd || !/[a-z]/i.test(source.charAt(at + 1))
}
