import {trimRange} from '../../blanks.ts'
import type {BlockDraft} from '../../draft.ts'
import {LocatedTextBuilder} from '../../located-text.ts'
import type {BlockKind, Comment} from '../../model.ts'
import type {Range} from '../../range.ts'
import type {Tag} from '../inline/raw-html.ts'
import type {Autolink, Delimiter, Enclosed, Inlines, LinkEnd, LinkStart, Pair, Token} from '../inline/token.ts'
import {unescape} from '../inline/unescape.ts'
import type {MaskKind} from '../masking/mask.ts'
import {voidTags} from '../void-tags.ts'
import {BlockText, type Opening} from './block-text.ts'
import {commentText} from './comment-text.ts'
import {TagAttributes} from './html-attributes.ts'
import {type OpenElement, OpenElements} from './open-elements.ts'
import {putAttribute, putCode} from './put-decoded.ts'

/** A stretch of the source that reads as one. */
export interface Passage {
  readonly kind: BlockKind
  readonly level: number
  /** The stretch as grammars read it: masked, and without the marks of quotes. */
  readonly text: string
  /** Where `text` starts in the source. */
  readonly from: number
  /** A cell of a table, where a bar is escaped even in code. */
  readonly isCell?: boolean
}

/** Writes the blocks of an article from the tokens of its passages. */
export class ArticleWriter {
  readonly blocks: BlockDraft[] = []
  readonly comments: Comment[] = []
  readonly #source: string
  readonly #elements = new OpenElements()
  #passage: Passage = {kind: 'paragraph', level: 0, text: '', from: 0}
  #block: BlockText
  #blockStart = 0
  #linkDepth = 0
  #imageDepth = 0
  #openings = new Map<Token, Opening>()
  #closings: ReadonlyMap<Delimiter, readonly Pair[]> = new Map()

  constructor(source: string) {
    this.#source = source
    this.#block = new BlockText(source)
  }

  /** Whether no element is open: what follows does not hang on what came before. */
  get isClosed(): boolean {
    return this.#elements.innermost === undefined
  }

  /** Writes a passage with the tokens found in its text. */
  write(passage: Passage, {tokens, pairs}: Inlines): void {
    const {from: base, text} = passage
    const count = this.blocks.length
    this.#passage = passage
    this.#linkDepth = 0
    this.#imageDepth = 0
    this.#openings = new Map()
    this.#closings = groupByClose(pairs)
    this.#elements.close('p')
    this.#begin(base)
    let at = 0
    for (const token of tokens) {
      if (at < token.from) this.#block.copy(base + at, base + token.from)
      this.#token(token)
      at = token.to
    }
    if (at < text.length) this.#block.copy(base + at, base + text.length)
    const innermost = this.#elements.innermost
    const [, end] = trimRange(this.#source, base, base + text.length)
    this.#finishElements(this.#elements.closeInline(), end, end)
    this.#end(end, innermost)
    if (this.blocks.length === count && tokens.some(isTag)) this.writeRaw('html', [[base, base + text.length]])
  }

  /** Writes a block of stretches of the source as they stand, if they are not blank. */
  writeRaw(kind: 'code' | 'html', stretches: readonly Range[]): void {
    const text = new LocatedTextBuilder(this.#source)
    for (const [from, to] of stretches) text.copy(from, to)
    const content = text.build()
    if (content.text.trim() === '') return
    this.blocks.push({kind, range: content.locate(), content, hidden: this.#elements.innermost?.hidden})
  }

  #begin(at: number): void {
    this.#block = new BlockText(this.#source)
    this.#blockStart = at
  }

  /** Ends the block within the element that was innermost in it. */
  #end(at: number, innermost: OpenElement | undefined): void {
    const {kind, level} = this.#passage
    const isPlain = kind === 'paragraph' || kind === 'html'
    this.blocks.push(...this.#block.finish(
      isPlain ? innermost?.kind ?? 'paragraph' : kind,
      trimRange(this.#source, this.#blockStart, at),
      {level: isPlain && innermost?.kind ? innermost.level : level, hidden: innermost?.hidden},
    ))
  }

  #token(token: Token): void {
    const from = this.#passage.from + token.from
    const to = this.#passage.from + token.to
    switch (token.type) {
      case 'break':
        this.#block.blank(token.isHard ? {text: '\n', from, to} : {text: ' ', from, to, isWrap: true})
        break
      case 'decoded':
        this.#block.put(token.text, from, to)
        break
      case 'delimiter':
        this.#delimiter(token, from, to)
        break
      case 'linkStart':
        this.#linkStart(token, from, to)
        break
      case 'linkEnd':
        this.#linkEnd(token, to)
        break
      case 'autolink':
        this.#autolink(token, [from, to])
        break
      case 'tag':
        this.#tag(token.tag, from, to)
        break
      case 'mask':
        this.#mask(token.kind, from, to)
        break
      case 'markup': case 'note':
        break
      case 'enclosed':
        this.#enclosed(token, from, to)
    }
  }

  #delimiter(token: Delimiter, start: number, end: number): void {
    for (const {kind, open} of this.#closings.get(token) ?? []) {
      const opening = this.#openings.get(open)
      if (opening) this.#block.mark(kind, opening)
    }
    const from = start + token.closed
    const to = end - token.opened
    if (from < to) this.#block.copy(from, to)
    if (token.opened > 0) this.#openings.set(token, this.#block.open())
  }

  #linkStart(token: LinkStart, from: number, to: number): void {
    if (!token.target) {
      this.#block.copy(from, to)
    } else if (token.isImage) {
      this.#imageDepth++
      this.#openings.set(token, this.#block.openImage())
    } else {
      this.#linkDepth++
      this.#openings.set(token, this.#block.open())
    }
  }

  #linkEnd({start}: LinkEnd, to: number): void {
    const opening = this.#openings.get(start)
    if (!opening || !start.target) return
    const range: Range = [this.#passage.from + start.from, to]
    const {urlRange} = start.target
    const url = urlRange ? unescape(this.#source.slice(...urlRange)) : ''
    if (start.isImage) {
      this.#imageDepth--
      this.#block.closeImage({kind: 'image', url, urlRange, range}, opening)
    } else {
      this.#linkDepth--
      // The description of an image is words alone.
      if (this.#imageDepth === 0) this.#block.link({kind: 'link', url, urlRange, range}, opening)
    }
  }

  #autolink({contentFrom, contentTo, scheme}: Autolink, range: Range): void {
    const urlRange: Range = [this.#passage.from + contentFrom, this.#passage.from + contentTo]
    const opening = this.#block.open()
    this.#block.copy(...urlRange)
    const url = scheme + this.#source.slice(...urlRange)
    if (this.#linkDepth + this.#imageDepth === 0) this.#block.link({kind: 'link', url, urlRange, range}, opening)
  }

  #mask(kind: MaskKind, from: number, to: number): void {
    if (kind === 'attributes' || kind === 'blank') return
    if (kind === 'comment') {
      this.comments.push({range: [from, to], text: commentText(this.#source.slice(from, to))})
      return
    }
    const opening = this.#block.open()
    this.#block.copyForeign(from, to)
    this.#block.mark(kind === 'math' ? 'code' : 'generator', opening)
  }

  #enclosed({kind, contentFrom, contentTo}: Enclosed, start: number, end: number): void {
    const from = this.#passage.from + contentFrom
    const to = this.#passage.from + contentTo
    if (kind === 'comment') {
      this.comments.push({range: [start, end], text: this.#source.slice(from, to)})
    } else if (kind === 'preformatted') {
      this.#end(start, this.#elements.innermost)
      this.writeRaw('code', [[from, to]])
      this.#begin(end)
    } else if (kind !== 'silent') {
      const opening = this.#block.open()
      if (kind === 'formula') this.#block.copyForeign(start, end)
      else putCode(this.#block, this.#passage.text.slice(contentFrom, contentTo), from, this.#passage.isCell === true)
      this.#block.mark('code', opening)
    }
  }

  #tag(tag: Tag, from: number, to: number): void {
    if (tag.isEnd) {
      const innermost = this.#elements.innermost
      this.#closeElements(this.#elements.close(tag.name), from, to, innermost)
    } else if (tag.name === 'br') {
      this.#block.blank({text: '\n', from, to})
    } else if (tag.name === 'img') {
      this.#image(tag, from, to)
    } else if (tag.name === 'hr') {
      this.#end(from, this.#elements.innermost)
      this.#begin(to)
    } else if (!tag.isSelfClosing && !voidTags.has(tag.name)) {
      this.#openElement(tag, from, to)
    }
  }

  #openElement(tag: Tag, from: number, to: number): void {
    const innermost = this.#elements.innermost
    this.#closeElements(this.#elements.closeBefore(tag.name), from, from, innermost)
    const attributes = this.#attributesOf(tag)
    const outer = this.#elements.innermost
    const href = tag.name === 'a' ? attributes.address('href') : undefined
    const element = this.#elements.push(tag.name, from, attributes.hiding, href)
    if (element.startsBlock) {
      this.#end(from, outer)
      this.#begin(to)
    } else {
      element.opening = this.#block.open()
    }
  }

  #closeElements(closed: readonly OpenElement[], from: number, to: number, innermost: OpenElement | undefined): void {
    this.#finishElements(closed, from, to)
    if (!closed.some(({startsBlock}) => startsBlock)) return
    this.#end(from, innermost)
    this.#begin(to)
  }

  /** Ends the marks of elements at `at`, that of the outermost at the end of its tag. */
  #finishElements(closed: readonly OpenElement[], at: number, end: number): void {
    for (const element of closed) {
      const {opening, mark, address, from} = element
      if (!opening || !mark) continue
      const to = element === closed.at(-1) ? end : at
      if (mark !== 'link') this.#block.mark(mark, opening)
      else if (address) this.#block.link({kind: 'link', ...address, range: [from, to]}, opening)
    }
  }

  #image(tag: Tag, from: number, to: number): void {
    const attributes = this.#attributesOf(tag)
    const opening = this.#block.openImage()
    const alt = attributes.range('alt')
    if (alt) putAttribute(this.#block, this.#source, ...alt)
    const address = attributes.address('src') ?? {url: '', urlRange: undefined}
    this.#block.closeImage({kind: 'image', ...address, range: [from, to]}, opening)
  }

  #attributesOf(tag: Tag): TagAttributes {
    return new TagAttributes(this.#source, this.#passage.text, tag, this.#passage.from)
  }
}

function isTag(token: Token): boolean {
  return token.type === 'tag' || token.type === 'markup' || (token.type === 'enclosed' && token.kind === 'silent')
}

function groupByClose(pairs: readonly Pair[]): ReadonlyMap<Delimiter, readonly Pair[]> {
  const groups = new Map<Delimiter, Pair[]>()
  for (const pair of pairs) {
    const group = groups.get(pair.close)
    if (group) group.push(pair)
    else groups.set(pair.close, [pair])
  }
  return groups
}
