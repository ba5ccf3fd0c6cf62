import {trimRange} from '../../blanks.ts'
import {TextSearch} from '../text-search.ts'
import {fencedCode} from './fenced-code.ts'
import {startsLine, startsParagraph} from './line-start.ts'
import type {Mask, MaskKind} from './mask.ts'

interface Brackets {
  readonly open: string
  readonly close: string
  readonly kind: MaskKind
  /** Its arguments may hold a blank line. */
  readonly isLong?: true
}

/** Tags of template languages, the longer opening first. */
const brackets: readonly Brackets[] = [
  {open: '{{/*', close: '*/}}', kind: 'comment'},
  {open: '{{!--', close: '--}}', kind: 'comment'},
  {open: '{{<', close: '>}}', kind: 'generator', isLong: true},
  {open: '{{%', close: '%}}', kind: 'generator', isLong: true},
  {open: '{{{', close: '}}}', kind: 'generator'},
  {open: '{{', close: '}}', kind: 'generator'},
  {open: '{%', close: '%}', kind: 'generator', isLong: true},
  {open: '{# ', close: '#}', kind: 'comment'},
  {open: '<%--', close: '--%>', kind: 'comment'},
  {open: '<%', close: '%>', kind: 'generator'},
  {open: '![[', close: ']]', kind: 'generator'},
]

/** Tags of Liquid, Nunjucks and Hugo between which stands no prose. */
const pairs: ReadonlyMap<string, MaskKind> = new Map<string, MaskKind>([
  ['comment', 'comment'], ['highlight', 'generator'], ['codeblock', 'generator'], ['code', 'generator'],
  ['prism', 'generator'], ['verbatim', 'generator'], ['mermaid', 'generator'], ['math', 'math'], ['katex', 'math'],
])
const pairEnds = new Map([...pairs.keys()].map((name) => [
  name, new RegExp(String.raw`\{%-?[ \t]*end_?${name}[ \t]*-?%\}|\{\{[<%][ \t]*/[ \t]*${name}[ \t]*[>%]\}\}`, 'g'),
]))
const tagName = /\{(?:%-?|\{[<%])\s*([a-z]+)/y

/** Each form starts with a character, so that a search can skip all others. */
const opening = /\{(?:[{%:#.]|(?<=[)\]`]\{))|<%|!\[\[|\$\$|(?:im|ex)port(?=[ \t*{])|\[{1,2}_?(?:toc|TOC)_?\]{1,2}/g
const attributeList = /\{(?::[^{}\n]*|[#.][^\s{}]+(?:[ \t][^{}\n]*)?|[\w-]+=[^{}\n]*)\}/y
const lineRest = /[ \t]*(?:#+[ \t]*)?$/my
const moduleLine = /import[ \t]+(?:['"]|[\w*{$][^'"\n]*\bfrom[ \t]*['"]|\{[^}\n]*$)|export[ \t]+(?:default|const|let|var|function|async|class|\{|\*)(?![\w-])/my

const includeTag = /\{%-?[ \t]*(?:include|render|import)|\{\{[<%][ \t]*(?:include|readfile)/y

/** True where a tag puts other files into the text. */
export function includesFiles(text: string, masks: readonly Mask[]): boolean {
  return masks.some(({from}) => {
    includeTag.lastIndex = from
    return includeTag.test(text)
  })
}

/**
 * Finds what site generators put into Markdown: tags of Hugo, Liquid, Jinja, ERB and Handlebars, attribute lists of
 * kramdown and Pandoc, formulas between `$$` lines, `import` and `export`, embeds. They are no Markdown, and may span
 * lines that Markdown would tear apart.
 */
export function findGeneratorSyntax(text: string, start: number): readonly Mask[] {
  opening.lastIndex = start
  return opening.test(text) ? new SyntaxFinder(text).find(start) : []
}

class SyntaxFinder {
  readonly #text: string
  readonly #search: TextSearch
  readonly #masks: Mask[] = []
  readonly #unclosed = new Set<string>()

  constructor(text: string) {
    this.#text = text
    this.#search = new TextSearch(text)
  }

  find(start: number): readonly Mask[] {
    const code = fencedCode(this.#text, start)
    let fence = 0
    opening.lastIndex = start
    for (let match = opening.exec(this.#text); match; match = opening.exec(this.#text)) {
      const at = match.index
      while ((code[fence]?.[1] ?? Infinity) <= at) fence++
      const fenced = code[fence]
      if (fenced && fenced[0] <= at) {
        opening.lastIndex = fenced[1]
        continue
      }
      const mask = this.#read(at, match[0], start)
      if (mask) this.#masks.push(mask)
      opening.lastIndex = mask?.to ?? at + 1
    }
    return this.#masks
  }

  #read(at: number, opened: string, start: number): Mask | undefined {
    if (opened === '$$') return this.#formula(at, start)
    if (opened.endsWith('port')) return this.#module(at, start)
    if (opened.endsWith(']')) return this.#contents(at, at + opened.length, start)
    return this.#attributes(at) ?? this.#tag(at)
  }

  /** The line where a table of contents is to be put. */
  #contents(from: number, to: number, start: number): Mask | undefined {
    lineRest.lastIndex = to
    return startsLine(this.#text, from, start) && lineRest.test(this.#text) ? {kind: 'generator', from, to} : undefined
  }

  #tag(at: number): Mask | undefined {
    const found = brackets.find(({open}) => this.#text.startsWith(open, at))
    if (!found) return undefined
    const close = this.#search.next(found.close, at + found.open.length)
    const isNear = close <= this.#search.paragraphEnd(at)
    if (close < 0 || !(isNear || this.#spansParagraphs(found, at, close))) return undefined
    const tag: Mask = {kind: found.kind, from: at, to: close + found.close.length}
    return this.#pair(tag) ?? tag
  }

  /** True for a tag that may hold blank lines, and no other tag begins before it ends. */
  #spansParagraphs({open, kind, isLong}: Brackets, at: number, close: number): boolean {
    if (kind === 'comment') return true
    const next = isLong ? this.#search.next(open, at + open.length) : at
    return next < 0 || next > close
  }

  /** A tag with all that stands between it and its end, where that is no prose. */
  #pair({from, to}: Mask): Mask | undefined {
    tagName.lastIndex = from
    const name = tagName.exec(this.#text)?.[1] ?? ''
    const kind = pairs.get(name)
    const end = pairEnds.get(name)
    if (!kind || !end || this.#unclosed.has(name) || this.#text.startsWith('/>}}', to - 4)) return undefined
    end.lastIndex = to
    if (end.test(this.#text)) return {kind, from, to: end.lastIndex}
    this.#unclosed.add(name)
    return undefined
  }

  #attributes(at: number): Mask | undefined {
    if (this.#text.startsWith('{::comment}', at)) {
      const end = this.#search.next('{:/', at)
      const close = end < 0 ? -1 : this.#search.next('}', end)
      if (close >= 0) return {kind: 'comment', from: at, to: close + 1}
    }
    attributeList.lastIndex = at
    if (!attributeList.test(this.#text)) return undefined
    const to = attributeList.lastIndex
    lineRest.lastIndex = to
    const isAttached = at > 0 && ')]`'.includes(this.#text.charAt(at - 1))
    return this.#text.startsWith('{:', at) || isAttached || lineRest.test(this.#text)
      ? {kind: 'attributes', from: at, to}
      : undefined
  }

  /** `$$` at the start of a line, up to the next `$$` of the paragraph. */
  #formula(at: number, start: number): Mask | undefined {
    if (!startsLine(this.#text, at, start)) return undefined
    const close = this.#search.next('$$', at + 2)
    return close < 0 || close > this.#search.paragraphEnd(at) || close === at + 2
      ? undefined
      : {kind: 'math', from: at, to: close + 2}
  }

  /** `import` or `export` at the start of a paragraph: the paragraph is a module's. */
  #module(at: number, start: number): Mask | undefined {
    if (!startsParagraph(this.#text, at, start)) return undefined
    moduleLine.lastIndex = at
    if (!moduleLine.test(this.#text)) return undefined
    return {kind: 'generator', from: at, to: trimRange(this.#text, at, this.#search.paragraphEnd(at))[1]}
  }
}
