import type {Range} from '../range.ts'
import {decodeJsonString, verbatim} from './json-string.ts'
import type {JsonMember, JsonNode, JsonScalar} from './json-tree.ts'

/** What a scan read: the first value there, and where it ends. */
export interface JsonScan {
  /** Undefined where no value begins. */
  readonly value: JsonNode | undefined
  /** One past the last character of the value. */
  readonly end: number
  /** Where it first stops being JSON; undefined where it is. */
  readonly brokenAt: number | undefined
}

interface OpenArray {
  readonly kind: 'array'
  readonly start: number
  readonly items: JsonNode[]
}

interface OpenObject {
  readonly kind: 'object'
  readonly start: number
  readonly members: JsonMember[]
  key: {readonly text: string, readonly range: Range} | undefined
}

/**
 * Reads the JSON value that begins in `source.slice(start, end)`, with a range for every key and value. It reads on
 * where JSON is broken as people break it: raw line breaks and bare quotation marks in strings, missing or spare
 * commas, comments, single quotes, bare words, an end that never comes. Never throws; linear.
 */
export function scanJson(source: string, start = 0, end: number = source.length): JsonScan {
  return new Scanner(source, start, end).scan()
}

class Scanner {
  readonly #source: string
  readonly #end: number
  #at: number
  #brokenAt: number | undefined
  readonly #open: (OpenArray | OpenObject)[] = []
  #isAfterComma = false
  readonly #depths = {array: 0, object: 0}

  constructor(source: string, start: number, end: number) {
    this.#source = source
    this.#at = start
    this.#end = end
  }

  scan(): JsonScan {
    let value: JsonNode | undefined
    this.#skipBlank()
    while (this.#at < this.#end && value === undefined) {
      value = this.#step()
      this.#skipBlank()
    }
    while (value === undefined && this.#open.length > 0) {
      this.#markBroken()
      value = this.#close()
    }
    return {value, end: this.#at, brokenAt: this.#brokenAt}
  }

  /** Reads one token; returns the outermost value when it is whole. */
  #step(): JsonNode | undefined {
    const holder = this.#open.at(-1)
    const start = this.#at
    switch (this.#source.charAt(start)) {
      case '{':
        this.#begin({kind: 'object', start, members: [], key: undefined})
        return undefined
      case '[':
        this.#begin({kind: 'array', start, items: []})
        return undefined
      case '}':
        return this.#closeUpTo('object')
      case ']':
        return this.#closeUpTo('array')
      case ',':
        if (holder?.kind !== 'array') this.#forgetKey(holder)
        this.#at++
        this.#isAfterComma = true
        return undefined
      case ':':
        if (holder?.kind !== 'object' || holder.key === undefined) this.#markBroken()
        this.#at++
        return undefined
      default:
        return this.#take(this.#scalar(holder?.kind === 'object' && holder.key === undefined))
    }
  }

  #begin(holder: OpenArray | OpenObject): void {
    this.#at++
    this.#isAfterComma = false
    this.#depths[holder.kind]++
    this.#open.push(holder)
  }

  /** Closes what a bracket ends; a bracket that nothing waits for is passed over. */
  #closeUpTo(kind: 'array' | 'object'): JsonNode | undefined {
    if (this.#isAfterComma) this.#markBroken()
    this.#at++
    if (this.#depths[kind] === 0) {
      this.#markBroken()
      return undefined
    }
    while (this.#open.at(-1)?.kind !== kind) {
      this.#markBroken()
      this.#close()
    }
    return this.#close()
  }

  #close(): JsonNode | undefined {
    const holder = this.#open.pop()
    if (holder === undefined) return undefined
    this.#depths[holder.kind]--
    if (holder.kind === 'object') this.#forgetKey(holder)
    const range: Range = [holder.start, this.#at]
    return this.#take(holder.kind === 'array'
      ? {kind: 'array', items: holder.items, range}
      : {kind: 'object', members: holder.members, range})
  }

  /** A key that no value followed is lost. */
  #forgetKey(holder: OpenObject | undefined): void {
    if (holder !== undefined && holder.key === undefined) return
    this.#markBroken()
    if (holder !== undefined) holder.key = undefined
  }

  /** Gives a value to what holds it; returns it where nothing does. */
  #take(value: JsonNode): JsonNode | undefined {
    const holder = this.#open.at(-1)
    this.#isAfterComma = false
    if (holder === undefined) return value
    if (holder.kind === 'array') {
      holder.items.push(value)
    } else if (holder.key !== undefined) {
      holder.members.push({key: holder.key.text, keyRange: holder.key.range, value})
      holder.key = undefined
    } else if (value.kind === 'scalar') {
      holder.key = {text: value.text, range: value.range}
    } else {
      this.#markBroken()
    }
    return undefined
  }

  #scalar(isKey: boolean): JsonScalar {
    const quote = this.#source[this.#at]
    return quote === '"' || quote === '\'' ? this.#string(quote, isKey) : this.#bareWord()
  }

  #string(quote: string, isKey: boolean): JsonScalar {
    if (quote === '\'') this.#markBroken()
    const start = this.#at + 1
    let at = start
    while (at < this.#end) {
      const character = this.#source[at]
      if (character === '\\') at++
      else if (character === '\n' || character === '\r') this.#brokenAt ??= at
      else if (character === quote && this.#endsString(at + 1, quote, isKey)) break
      at++
    }
    const end = Math.min(at, this.#end)
    this.#at = Math.min(at + 1, this.#end)
    const content = decodeJsonString(this.#source, start, end)
    return {
      kind: 'scalar', value: content.text, range: [start, end], text: content.text,
      locate: (from, to) => content.text === '' ? [start, start] : content.locate(from, to),
    }
  }

  /** True where what follows a quotation mark lets it end a string: always so in JSON. */
  #endsString(after: number, quote: string, isKey: boolean): boolean {
    const at = this.#blankEnd(after)
    if (at >= this.#end) return true
    const next = this.#source[at]
    if (isKey && next === ':') return true
    if (!isKey && (next === '}' || next === ']')) return true
    if (!isKey && next === ',') {
      if (this.#open.at(-1)?.kind !== 'object') return true
      const follows = this.#blankEnd(at + 1)
      const begins = this.#source[follows]
      if (follows >= this.#end || begins === quote || begins === '}' || begins === '/') return true
    }
    this.#brokenAt ??= after - 1
    // A comma is missing where the next line begins with a quotation mark.
    return !isKey && next === quote && /[\n\r]/.test(this.#source.slice(after, at))
  }

  #bareWord(): JsonScalar {
    const start = this.#at
    while (this.#at < this.#end && !/[\s,:{}[\]]/.test(this.#source.charAt(this.#at))) this.#at++
    const content = verbatim(this.#source, start, this.#at)
    const word = content.text
    const known = literals.get(word)
    const value = known !== undefined ? known : /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? Number(word) : word
    if (value === word) this.#brokenAt ??= start
    return {
      kind: 'scalar', value, range: [start, this.#at], text: word,
      locate: (from, to) => content.locate(from, to),
    }
  }

  #skipBlank(): void {
    this.#at = this.#blankEnd(this.#at)
    while (this.#source[this.#at] === '/' && this.#at < this.#end) {
      const isBlock = this.#source[this.#at + 1] === '*'
      this.#markBroken()
      const close = this.#source.indexOf(isBlock ? '*/' : '\n', this.#at)
      this.#at = this.#blankEnd(close < 0 ? this.#end : Math.min(this.#end, close + (isBlock ? 2 : 1)))
    }
  }

  #blankEnd(from: number): number {
    let at = from
    while (at < this.#end && /\s/.test(this.#source.charAt(at))) at++
    return at
  }

  #markBroken(): void {
    this.#brokenAt ??= this.#at
  }
}

const literals: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true], ['false', false], ['null', null],
])
