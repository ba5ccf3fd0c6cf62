import {isBlank, skipBlanks} from '../../blanks.ts'
import {decodeEntity} from '../../entities/decode-entity.ts'
import {maskEnd, maskKindOf} from '../masking/mask.ts'
import {TextSearch} from '../text-search.ts'
import {type BareUrl, readBareAddress, readBareUrl} from './bare-urls.ts'
import {CodeSpans, runEnd} from './code-spans.ts'
import {DelimiterStack, readDelimiter} from './emphasis.ts'
import {formulaEnd} from './formulas.ts'
import {readLabel, readLinkTail} from './links.ts'
import {MarkupReader} from './markup-reader.ts'
import type {References} from './references.ts'
import type {Enclosed, Inlines, LinkStart, Target, Token} from './token.ts'
import {isEscape} from './unescape.ts'

interface OpenBracket {
  readonly token: LinkStart
  /** How many delimiters waited before it. */
  readonly height: number
  hasBracketAfter: boolean
}

/** What makes a link of what stands in brackets. */
interface Tail {
  readonly target: Target
  readonly end: number
}

/**
 * Reads the inline syntax of a text: CommonMark, GFM, HTML and masks. Linear: whatever is opened and never closed is
 * looked for once. `offset` is where the text starts in the source.
 */
export function scanInline(text: string, offset: number, references: References): Inlines {
  return new InlineScanner(text, offset, references).scan()
}

class InlineScanner {
  readonly #text: string
  readonly #offset: number
  readonly #references: References
  readonly #tokens: Token[] = []
  readonly #delimiters = new DelimiterStack()
  readonly #brackets: OpenBracket[] = []
  /** Brackets below this height stand around a link, and can be none themselves. */
  #spent = 0
  readonly #code: CodeSpans
  readonly #search: TextSearch
  readonly #markup: MarkupReader

  constructor(text: string, offset: number, references: References) {
    this.#text = text
    this.#offset = offset
    this.#references = references
    this.#code = new CodeSpans(text)
    this.#search = new TextSearch(text)
    this.#markup = new MarkupReader(text, this.#search)
  }

  scan(): Inlines {
    for (let at = 0; at < this.#text.length;) {
      const unit = this.#text.charCodeAt(at)
      at = (unit < 128 ? isSpecial[unit] : maskKindOf(unit)) ? this.#read(at, unit) : at + 1
    }
    this.#delimiters.resolve(0)
    return {tokens: this.#tokens, pairs: this.#delimiters.pairs}
  }

  /** Reads what starts at `at` and returns where to read on. */
  #read(at: number, unit: number): number {
    switch (unit) {
      case 10: return this.#lineBreak(at)
      case 33: return this.#text.charCodeAt(at + 1) === 91 ? this.#openBracket(at, at + 2) : at + 1
      case 36: return this.#formula(at)
      case 38: return this.#entity(at)
      case 42: case 95: case 126: return this.#delimiter(at)
      case 46: case 58: return this.#bareUrl(at)
      case 60: return this.#add(this.#markup.read(at), at)
      case 64: return this.#bareAddress(at)
      case 91: return this.#note(at) ?? this.#openBracket(at, at + 1)
      case 92: return this.#escape(at)
      case 93: return this.#closeBracket(at)
      case 96: return this.#codeSpan(at)
      default: return this.#mask(at, unit)
    }
  }

  #add(token: Token | undefined, at: number): number {
    if (!token) return at + 1
    this.#tokens.push(token)
    return token.to
  }

  #mask(at: number, unit: number): number {
    const kind = maskKindOf(unit)
    return this.#add(kind && {type: 'mask', kind, from: at, to: maskEnd(this.#text, at)}, at)
  }

  /** Two blanks or a backslash before it make it a break that readers see. */
  #lineBreak(at: number): number {
    const end = this.#end
    let from = at
    while (from > end && isBlank(this.#text.charCodeAt(from - 1))) from--
    // A carriage return was made a tab.
    const last = this.#text.charCodeAt(at - 1) === 9 ? at - 2 : at - 1
    const isHard = last > from && this.#text.charCodeAt(last) === 32 && this.#text.charCodeAt(last - 1) === 32
    return this.#add({type: 'break', from, to: skipBlanks(this.#text, at), isHard}, at)
  }

  /** Where the last token ends. */
  get #end(): number {
    return this.#tokens.at(-1)?.to ?? 0
  }

  #escape(at: number): number {
    if (this.#text.charCodeAt(at + 1) === 10) {
      return this.#add({type: 'break', from: at, to: skipBlanks(this.#text, at + 1), isHard: true}, at)
    }
    if (!isEscape(this.#text, at)) return at + 1
    const math = this.#text.startsWith('\\\\(', at) ? this.#search.next('\\\\)', at) : -1
    if (math > 0) return this.#add(enclosed('formula', at, at + 3, math, math + 3), at)
    return this.#add({type: 'decoded', from: at, to: at + 2, text: this.#text.charAt(at + 1)}, at)
  }

  #entity(at: number): number {
    const entity = decodeEntity(this.#text, at)
    return this.#add(entity && {type: 'decoded', from: at, to: entity.end, text: entity.text}, at)
  }

  #codeSpan(at: number): number {
    const contentFrom = runEnd(this.#text, at)
    const size = contentFrom - at
    const contentTo = this.#code.closing(size, contentFrom)
    if (contentTo < 0) return contentFrom
    return this.#add(enclosed('code', at, contentFrom, contentTo, contentTo + size), at)
  }

  #formula(at: number): number {
    const contentFrom = this.#text.charCodeAt(at + 1) === 36 ? at + 2 : at + 1
    const contentTo = formulaEnd(this.#text, contentFrom, contentFrom - at, this.#search)
    if (contentTo < 0) return contentFrom
    return this.#add(enclosed('formula', at, contentFrom, contentTo, contentTo + contentFrom - at), at)
  }

  #bareUrl(at: number): number {
    const url = readBareUrl(this.#text, at, this.#brackets.length > 0)
    return this.#autolink(url, at)
  }

  #bareAddress(at: number): number {
    return this.#autolink(readBareAddress(this.#text, at), at)
  }

  #autolink(found: BareUrl | undefined, at: number): number {
    if (!found || found.from < this.#end) return at + 1
    return this.#add({type: 'autolink', ...found, contentFrom: found.from, contentTo: found.to}, at)
  }

  #delimiter(at: number): number {
    const delimiter = readDelimiter(this.#text, at)
    this.#delimiters.push(delimiter)
    return this.#add(delimiter, at)
  }

  /** `[^1]`, where there is such a note. */
  #note(at: number): number | undefined {
    if (this.#text.charCodeAt(at + 1) !== 94) return undefined
    const label = readLabel(this.#text, at)
    if (!label || !this.#references.hasNote(this.#text.slice(label.from + 1, label.to))) return undefined
    return this.#add({type: 'note', from: at, to: label.end}, at)
  }

  #openBracket(from: number, to: number): number {
    const outer = this.#brackets.at(-1)
    if (outer) outer.hasBracketAfter = true
    const token: LinkStart = {type: 'linkStart', from, to, isImage: to - from === 2, target: undefined}
    this.#brackets.push({token, height: this.#delimiters.height, hasBracketAfter: false})
    return this.#add(token, from)
  }

  #closeBracket(at: number): number {
    const bracket = this.#brackets.pop()
    if (!bracket) return at + 1
    const {token, height} = bracket
    const isSpent = this.#brackets.length < this.#spent
    this.#spent = Math.min(this.#spent, this.#brackets.length)
    if (isSpent && !token.isImage) return at + 1
    const tail = this.#inlineTail(at + 1) ?? this.#referenceTail(at, bracket)
    if (!tail) return at + 1
    token.target = tail.target
    this.#delimiters.resolve(height)
    if (!token.isImage) this.#spent = this.#brackets.length
    return this.#add({type: 'linkEnd', from: at, to: tail.end, start: token}, at)
  }

  #inlineTail(at: number): Tail | undefined {
    const tail = this.#text.charCodeAt(at) === 40 ? readLinkTail(this.#text, at + 1) : undefined
    if (!tail) return undefined
    const {from, to} = tail.destination
    return {target: {urlRange: from === to ? undefined : [this.#offset + from, this.#offset + to]}, end: tail.end}
  }

  #referenceTail(at: number, {token, hasBracketAfter}: OpenBracket): Tail | undefined {
    const label = readLabel(this.#text, at + 1)
    const isFull = label !== undefined && label.to > label.from
    if (!isFull && hasBracketAfter) return undefined
    const name = isFull ? this.#text.slice(label.from, label.to) : this.#text.slice(token.to, at)
    if (name.length > 999) return undefined
    const end = label?.end ?? at + 1
    const target = this.#references.target(name)
    if (target) return {target, end}
    return label && this.#references.isOpen ? {target: {urlRange: undefined}, end} : undefined
  }
}

function enclosed(
  kind: Enclosed['kind'], from: number, contentFrom: number, contentTo: number, to: number,
): Enclosed {
  return {type: 'enclosed', kind, from, to, contentFrom, contentTo}
}

const isSpecial = new Uint8Array(128)
for (const unit of Array.from('\n!$&*.:<@[\\]_`~', (character) => character.charCodeAt(0))) isSpecial[unit] = 1
