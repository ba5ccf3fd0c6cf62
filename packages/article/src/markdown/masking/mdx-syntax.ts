import {isBlank, skipBlanks, trimRange} from '../../blanks.ts'
import {CodeSpans, runEnd} from '../inline/code-spans.ts'
import {TextSearch} from '../text-search.ts'
import {voidTags} from '../void-tags.ts'
import {expressionEnd} from './expression-end.ts'
import {fencedCode} from './fenced-code.ts'
import {startsParagraph} from './line-start.ts'
import type {Mask} from './mask.ts'

/** The syntax of MDX in a text, and where it first breaks. */
export interface MdxSyntax {
  readonly masks: readonly Mask[]
  /** An expression that never ends, a tag without its partner; undefined where there is none. */
  readonly brokenAt: number | undefined
}

const opening = /[`{<\\]|^(?:im|ex)port(?=[ \t*{])/gm
const tagName = /[A-Za-z$_][\w$.:-]*/y
const attributeName = /[^\s=/>{}"'<`]+/y

/**
 * Finds `import`, `export`, expressions and fragments, and makes one line of every tag. They are no Markdown, and may
 * span lines that Markdown would tear apart.
 */
export function findMdxSyntax(text: string, start: number): MdxSyntax {
  return new MdxFinder(text).find(start)
}

class MdxFinder implements MdxSyntax {
  readonly masks: Mask[] = []
  brokenAt: number | undefined
  readonly #text: string
  readonly #search: TextSearch
  readonly #code: CodeSpans
  /** The tags that are open, by name and place. */
  readonly #open: {readonly name: string; readonly at: number}[] = []

  constructor(text: string) {
    this.#text = text
    this.#search = new TextSearch(text)
    this.#code = new CodeSpans(text)
  }

  find(start: number): this {
    const code = fencedCode(this.#text, start)
    let fence = 0
    opening.lastIndex = start
    for (let match = opening.exec(this.#text); match; match = opening.exec(this.#text)) {
      const at = match.index
      while ((code[fence]?.[1] ?? Infinity) <= at) fence++
      const fenced = code[fence]
      const end = fenced && fenced[0] <= at ? fenced[1] : this.#read(at, match[0], start)
      if (this.brokenAt !== undefined) return this
      opening.lastIndex = end
    }
    this.brokenAt = this.#open[0]?.at
    return this
  }

  /** Reads what starts at `at` and returns where to read on. */
  #read(at: number, opened: string, start: number): number {
    switch (opened) {
      case '\\': return at + 2
      case '`': return this.#codeSpan(at)
      case '{': return this.#expression(at)
      case '<': return this.#tag(at)
      default: return this.#module(at, start)
    }
  }

  #codeSpan(at: number): number {
    const end = runEnd(this.#text, at)
    const close = this.#code.closing(end - at, end)
    return close < 0 || close > this.#search.paragraphEnd(at) ? end : close + end - at
  }

  #expression(at: number): number {
    const to = expressionEnd(this.#text, at)
    if (to < 0) {
      this.brokenAt = at
      return at + 1
    }
    const isComment = this.#text.startsWith('/*', skipBlanks(this.#text, at + 1)) && /\*\/\s*\}$/.test(this.#text.slice(at, to))
    this.masks.push({kind: isComment ? 'comment' : 'generator', from: at, to})
    return to
  }

  #module(at: number, start: number): number {
    if (!startsParagraph(this.#text, at, start)) return at + 1
    let end = at
    let depth = 0
    do {
      const paragraphEnd = this.#search.paragraphEnd(end)
      for (; end < paragraphEnd; end++) {
        const character = this.#text.charAt(end)
        if ('([{'.includes(character)) depth++
        else if (')]}'.includes(character)) depth--
      }
      if (depth > 0) end = skipBlanks(this.#text, end)
    } while (depth > 0 && end < this.#text.length)
    this.masks.push({kind: 'generator', from: at, to: trimRange(this.#text, at, end)[1]})
    return end
  }

  #tag(at: number): number {
    if (this.#text.startsWith('<!--', at)) {
      const end = this.#search.next('-->', at + 4)
      return end < 0 ? at + 1 : end + 3
    }
    const fragment = this.#text.startsWith('<>', at) ? 2 : this.#text.startsWith('</>', at) ? 3 : 0
    if (fragment > 0) {
      this.masks.push({kind: 'attributes', from: at, to: at + fragment})
      return at + fragment
    }
    const isEnd = this.#text.charCodeAt(at + 1) === 47
    tagName.lastIndex = at + (isEnd ? 2 : 1)
    const name = tagName.exec(this.#text)?.[0]
    if (name === undefined) return at + 1
    const count = this.masks.length
    const end = this.#tagEnd(tagName.lastIndex)
    if (end < 0) {
      this.masks.length = count
      return at + 1
    }
    if (isEnd) this.#close(name, at)
    else if (this.#text.charCodeAt(end - 2) !== 47 && !voidTags.has(name.toLowerCase())) this.#open.push({name, at})
    return end
  }

  /** Where the tag ends whose attributes start at `from`; -1 where it is none. Its line breaks are masked. */
  #tagEnd(from: number): number {
    let at = from
    for (;;) {
      const next = this.#joinLines(at)
      const unit = this.#text.charCodeAt(next)
      if (unit === 62) return next + 1
      if (unit === 47 && this.#text.charCodeAt(next + 1) === 62) return next + 2
      if (next === at && at > from) return -1
      at = unit === 123 ? this.#expression(next) : this.#attribute(next)
      if (at < 0 || this.brokenAt !== undefined) return -1
    }
  }

  #attribute(at: number): number {
    attributeName.lastIndex = at
    if (!attributeName.test(this.#text)) return -1
    const end = attributeName.lastIndex
    const equals = this.#joinLines(end)
    if (this.#text.charCodeAt(equals) !== 61) return end
    const value = this.#joinLines(equals + 1)
    const quote = this.#text.charAt(value)
    if (quote === '{') return this.#expression(value)
    if (quote !== '"' && quote !== '\'') return -1
    const close = this.#text.indexOf(quote, value + 1)
    if (close < 0) return -1
    for (let at = value; at < close; at++) {
      if (this.#text.charCodeAt(at) === 10) this.masks.push({kind: 'blank', from: at, to: at + 1})
    }
    return close + 1
  }

  /** Skips blanks, and masks the line breaks among them. */
  #joinLines(from: number): number {
    let at = from
    for (; isBlank(this.#text.charCodeAt(at)); at++) {
      if (this.#text.charCodeAt(at) === 10) this.masks.push({kind: 'blank', from: at, to: at + 1})
    }
    return at
  }

  #close(name: string, at: number): void {
    if (voidTags.has(name.toLowerCase())) return
    if (this.#open.pop()?.name !== name) this.brokenAt = at
  }
}
