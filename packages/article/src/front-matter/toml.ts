import type {Located, MetadataEntry, Problem} from '../model.ts'
import type {Range} from '../range.ts'
import {makeEntry, verbatim} from './entry.ts'
import type {Metadata} from './metadata.ts'
import {doubleQuoted} from './quoted.ts'
import {tomlValue} from './toml-value.ts'

type Path = MetadataEntry['path']

interface Key {
  readonly name: string
  readonly range: Range
}

/**
 * Reads the TOML in `source.slice(start, end)`, with a range for every key and value. Dates stay as they are written.
 * A line that is no TOML is a problem, and is passed over.
 */
export function readToml(source: string, start: number, end: number): Metadata {
  return new TomlReader(source, start, end).read()
}

/** Levels that metadata never reaches. */
const deepest = 64

class TomlReader implements Metadata {
  readonly entries: MetadataEntry[] = []
  readonly problems: Problem[] = []
  readonly #source: string
  readonly #end: number
  #at: number
  /** Where keys belong: the table whose header came last. */
  #table: Path = []
  /** How many tables of each array came so far, by its path. */
  readonly #counts = new Map<string, number>()

  constructor(source: string, start: number, end: number) {
    this.#source = source
    this.#at = start
    this.#end = end
  }

  read(): this {
    this.#skip(true)
    while (this.#at < this.#end) {
      this.#line(this.#at)
      this.#skip(true)
    }
    return this
  }

  #line(start: number): void {
    const isRead = this.#peek('[') ? this.#header() : this.#pair(this.#table, 0)
    this.#skip(false)
    if (isRead && (this.#at >= this.#end || this.#isLineEnd())) return
    this.#at = this.#lineEnd(start)
    this.problems.push({range: [start, this.#at], message: 'This line of the front matter cannot be read as TOML'})
  }

  /** `[table]` or `[[array of tables]]`. */
  #header(): boolean {
    const brackets = this.#source.startsWith('[[', this.#at) ? 2 : 1
    this.#at += brackets
    const keys = this.#keys()
    if (!keys || !this.#source.startsWith(']'.repeat(brackets), this.#at)) return false
    this.#at += brackets
    let path: Path = []
    for (const [i, {name}] of keys.entries()) {
      path = [...path, name]
      const id = JSON.stringify(path)
      const count = this.#counts.get(id)
      if (brackets === 2 && i === keys.length - 1) {
        this.#counts.set(id, (count ?? 0) + 1)
        path = [...path, count ?? 0]
      } else if (count !== undefined) {
        path = [...path, count - 1]
      }
    }
    this.#table = path
    return true
  }

  #pair(table: Path, depth: number): boolean {
    const keys = this.#keys()
    const last = keys?.at(-1)
    if (!keys || !last || !this.#peek('=')) return false
    this.#at++
    this.#skip(false)
    return this.#value([...table, ...keys.map(({name}) => name)], last.range, depth)
  }

  /** `a."b c".d` and the blanks around it. */
  #keys(): readonly Key[] | undefined {
    const keys: Key[] = []
    do {
      if (keys.length > 0) this.#at++
      this.#skip(false)
      const key = this.#key()
      if (!key) return undefined
      keys.push(key)
      this.#skip(false)
    } while (this.#peek('.'))
    return keys
  }

  #key(): Key | undefined {
    const quote = this.#source.charAt(this.#at)
    if (quote === '"' || quote === '\'') {
      const inner = this.#quotedRange(quote)
      if (!inner) return undefined
      const text = quote === '"' ? doubleQuoted(this.#source, ...inner, 'keep') : verbatim(this.#source, inner)
      return {name: text.text, range: inner}
    }
    const bare = /[\p{L}\p{N}_-]+/uy
    bare.lastIndex = this.#at
    const name = bare.exec(this.#source)?.[0]
    if (name === undefined || bare.lastIndex > this.#end) return undefined
    const range: Range = [this.#at, bare.lastIndex]
    this.#at = bare.lastIndex
    return {name, range}
  }

  #value(path: Path, keyRange: Range, depth: number): boolean {
    const quote = this.#source.charAt(this.#at)
    if (depth > deepest) return false
    if (quote === '[') return this.#array(path, keyRange, depth)
    if (quote === '{') return this.#inlineTable(path, depth)
    if (quote === '"' || quote === '\'') return this.#string(path, keyRange, quote)
    const token = /[^\s,[\]{}#=]+(?: \d\d:\d\d[^\s,\]}#]*)?/y
    token.lastIndex = this.#at
    const written = token.exec(this.#source)?.[0]
    const value = written === undefined ? undefined : tomlValue(written)
    if (value === undefined) return false
    const range: Range = [this.#at, token.lastIndex]
    this.#at = token.lastIndex
    this.#add(path, keyRange, range, value, verbatim(this.#source, range))
    return true
  }

  #string(path: Path, keyRange: Range, quote: string): boolean {
    const isLong = this.#source.startsWith(quote.repeat(3), this.#at)
    const range = isLong ? this.#longRange(quote.repeat(3)) : this.#quotedRange(quote)
    if (!range) return false
    const isEscaped = quote === '"' && range[0] < range[1]
    const content = isEscaped ? doubleQuoted(this.#source, ...range, 'keep') : verbatim(this.#source, range)
    this.#add(path, keyRange, range, content.text, content)
    return true
  }

  #add(path: Path, keyRange: Range, range: Range, value: MetadataEntry['value'], content: Located): void {
    this.entries.push(makeEntry(path, keyRange, range, value, content))
  }

  #array(path: Path, keyRange: Range, depth: number): boolean {
    this.#at++
    for (let count = 0; ; count++) {
      this.#skip(true)
      if (this.#take(']')) return true
      if (!this.#value([...path, count], keyRange, depth + 1)) return false
      this.#skip(true)
      if (this.#take(',')) continue
      return this.#take(']')
    }
  }

  #inlineTable(path: Path, depth: number): boolean {
    this.#at++
    for (;;) {
      this.#skip(true)
      if (this.#take('}')) return true
      if (!this.#pair(path, depth + 1)) return false
      this.#skip(true)
      if (this.#take(',')) continue
      return this.#take('}')
    }
  }

  /** The inside of a string on one line; undefined where its line does not end it. */
  #quotedRange(quote: string): Range | undefined {
    const start = this.#at + 1
    for (let at = start; at < this.#end && !this.#isLineEnd(at); at++) {
      const character = this.#source.charAt(at)
      if (character === '\\' && quote === '"') {
        at++
      } else if (character === quote) {
        this.#at = at + 1
        return [start, at]
      }
    }
    return undefined
  }

  /** The inside of a string of several lines, without the line break it may start with. */
  #longRange(quotes: string): Range | undefined {
    let start = this.#at + 3
    if (this.#isLineEnd(start)) start += this.#source.startsWith('\r\n', start) ? 2 : 1
    let close = start
    for (; close < this.#end && !this.#source.startsWith(quotes, close); close++) {
      if (quotes === '"""' && this.#source.charAt(close) === '\\') close++
    }
    if (close >= this.#end) return undefined
    // One or two quotes more belong to the text.
    for (let more = 0; more < 2 && this.#source.startsWith(quotes, close + 1); more++) close++
    this.#at = close + 3
    return [start, close]
  }

  #peek(character: string): boolean {
    return this.#at < this.#end && this.#source.startsWith(character, this.#at)
  }

  #take(character: string): boolean {
    if (!this.#peek(character)) return false
    this.#at++
    return true
  }

  /** Skips blanks and a comment; line ends too where they mean nothing. */
  #skip(lines: boolean): void {
    for (; this.#at < this.#end; this.#at++) {
      const character = this.#source.charAt(this.#at)
      if (character === '#') this.#at = this.#lineEnd(this.#at) - 1
      else if (!(character === ' ' || character === '\t' || (lines && this.#isLineEnd()))) break
    }
  }

  #isLineEnd(at: number = this.#at): boolean {
    const character = this.#source.charAt(at)
    return character === '\n' || character === '\r'
  }

  #lineEnd(from: number): number {
    let at = from
    while (at < this.#end && !this.#isLineEnd(at)) at++
    return at
  }
}
