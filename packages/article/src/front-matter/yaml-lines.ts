import {trimRange} from '../blanks.ts'
import type {Located, MetadataEntry} from '../model.ts'
import type {Range} from '../range.ts'
import {makeEntry, verbatim} from './entry.ts'
import {doubleQuoted, singleQuoted} from './quoted.ts'

/** What lines alone tell of a YAML mapping. */
export interface YamlLines {
  readonly entries: readonly MetadataEntry[]
  /** True where the lines are all there is: the full parser would find the same entries. */
  readonly isPlain: boolean
}

type Path = MetadataEntry['path']

/** A mapping or list that lines at one indentation belong to. */
interface Level {
  readonly indent: number
  readonly path: Path
  readonly keyRange: Range
  readonly isList: boolean
  count: number
}

interface Value {
  readonly value: MetadataEntry['value']
  readonly range: Range
  readonly content: Located
}

/**
 * Reads keys, values on the line of their key, lists of such values, and mappings below a key. It costs a fraction of
 * the full parser, and reads on where that finds an error.
 */
export function readYamlLines(source: string, start: number, end: number): YamlLines {
  const reader = new LineReader(source)
  const line = /[^\r\n]*(?:\r\n|\n|\r|$)/y
  for (line.lastIndex = start; line.lastIndex < end;) {
    const at = line.lastIndex
    const written = line.exec(source)?.[0] ?? ''
    if (written.includes('\t')) reader.isPlain = false
    let indent = 0
    while (written.charCodeAt(indent) === 32) indent++
    const [from, to] = trimRange(written, indent, written.length)
    reader.read(at + from, indent, written.slice(from, to))
  }
  return reader
}

/** Without the blanks of YAML; a no-break space is none. */
function trim(text: string): string {
  return text.slice(...trimRange(text, 0, text.length))
}

/** The key at the start of a line, with its colon; undefined where there is none. */
function keyOf(content: string): string | undefined {
  const quoted = /^(?:"[^"\\]*"|'[^']*')[ \t]*:(?=[ \t]|$)/.exec(content)?.[0]
  if (quoted !== undefined) return quoted
  const colon = content.search(/:(?:[ \t]|$)/)
  if (colon < 0) return undefined
  return /^[\p{L}_][^#"'&*!|>%@`{}[\],?]*$/u.test(content.slice(0, colon)) ? content.slice(0, colon + 1) : undefined
}

class LineReader implements YamlLines {
  readonly entries: MetadataEntry[] = []
  isPlain = true
  readonly #source: string
  readonly #levels: Level[] = [{indent: 0, path: [], keyRange: [0, 0], isList: false, count: 0}]
  /** The key of the last line where it has no value; the next lines may give it one. */
  #bare: {readonly path: Path; readonly keyRange: Range; readonly indent: number} | undefined

  constructor(source: string) {
    this.#source = source
  }

  /** Reads the line whose content starts at `at`. */
  read(at: number, indent: number, content: string): void {
    if (content === '' || content.startsWith('#')) return
      const isItem = content === '-' || content.startsWith('- ')
    this.#enterLevel(indent, isItem)
    const level = this.#levelOf(indent, isItem)
    if (isItem) this.#item(at, content, level)
    else this.#pair(at, indent, content, level)
  }

  /** Opens a level below the bare key before, if this line is deeper. */
  #enterLevel(indent: number, isList: boolean): void {
    const bare = this.#bare
    this.#bare = undefined
    if (!bare || indent < bare.indent || (indent === bare.indent && !isList)) return
    this.entries.pop()
    this.#levels.push({indent, path: bare.path, keyRange: bare.keyRange, isList, count: 0})
  }

  #levelOf(indent: number, isList: boolean): Level {
    let level = this.#levels.at(-1)
    while (level && this.#levels.length > 1 && (level.indent - (level.isList && !isList ? 0 : 1) >= indent)) {
      this.#levels.pop()
      level = this.#levels.at(-1)
    }
    if (level?.indent !== indent || level.isList !== isList) this.isPlain = false
    return level ?? {indent, path: [], keyRange: [0, 0], isList, count: 0}
  }

  #item(at: number, content: string, level: Level): void {
    const written = trim(content.slice(1))
    const value = written === '' || keyOf(written) !== undefined ? undefined : this.#value(at + content.length - written.length, written)
    if (!value || !level.isList) this.isPlain = false
    else this.#add([...level.path, level.count++], level.keyRange, value)
  }

  #pair(at: number, indent: number, content: string, level: Level): void {
    const written = keyOf(content)
    if (written === undefined) {
      this.isPlain = false
      return
    }
    const name = trim(written.slice(0, -1))
    const quote = /^["']/.test(name) ? 1 : 0
    const keyRange: Range = [at + quote, at + name.length - quote]
    const path = [...level.path, name.slice(quote, name.length - quote)]
    const rest = trim(content.slice(written.length))
    const from = at + content.length - rest.length
    if (rest === '' || rest.startsWith('#')) {
      const end = at + written.length
      this.#bare = {path, keyRange, indent}
      this.#add(path, keyRange, {value: null, range: [end, end], content: verbatim(this.#source, [end, end])})
    } else if (rest.startsWith('[')) {
      this.#list(from, rest, path, keyRange)
    } else {
      const value = this.#value(from, rest) ?? this.#raw(from, rest)
      this.#add(path, keyRange, value)
    }
  }

  #add(path: Path, keyRange: Range, {value, range, content}: Value): void {
    this.entries.push(makeEntry(path, keyRange, range, value, content))
  }

  /** `[a, 'b', "c"]`. */
  #list(at: number, written: string, path: Path, keyRange: Range): void {
    let next = 1
    let count = 0
    for (let match = itemAt(written, next); match; match = itemAt(written, next)) {
      const value = this.#value(at + match.from, match.text)
      if (value) this.#add([...path, count++], keyRange, value)
      else this.isPlain = false
      next = match.end
    }
    if (!/^\s*\]\s*(?:#.*)?$/.test(written.slice(next))) this.isPlain = false
  }

  /** A scalar on one line; undefined where it needs the full parser. */
  #value(at: number, written: string): Value | undefined {
    const quote = written.charAt(0)
    if (quote === '"' || quote === '\'') return this.#quoted(at, written, quote)
    const comment = /[ \t]#/.exec(written)
    const text = trim(comment ? written.slice(0, comment.index) : written)
    if (/^[&*!|>%@`{}[\],#]|^[?:-](?:[ \t]|$)|:(?:[ \t]|$)/.test(text)) return undefined
    const value = plainValue(text)
    const range: Range = [at, at + text.length]
    return value === undefined ? undefined : {value, range, content: verbatim(this.#source, range)}
  }

  #quoted(at: number, written: string, quote: string): Value | undefined {
    const [whole] = (quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(written) ?? []
    if (whole === undefined || !/^[ \t]*$|^[ \t]+#/.test(written.slice(whole.length))) return undefined
    if (quote === '"' && !knownEscapes.test(whole)) return undefined
    const range: Range = [at + 1, at + whole.length - 1]
    if (whole.length === 2) return {value: '', range, content: verbatim(this.#source, range)}
    const content = quote === '"' ? doubleQuoted(this.#source, ...range, 'fold') : singleQuoted(this.#source, ...range)
    return {value: content.text, range, content}
  }

  /** What stands after a key, as it stands, without quotes around it. */
  #raw(at: number, written: string): Value {
    this.isPlain = false
    const quote = /^(["']).*\1$/.test(written) ? 1 : 0
    const range: Range = [at + quote, at + written.length - quote]
    const content = verbatim(this.#source, range)
    return {value: content.text, range, content}
  }
}

const knownEscapes = /^(?:[^\\]|\\(?:[0abtnvfre "/\\N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}))*$/

/** An item of a list on one line. */
interface Item {
  readonly text: string
  readonly from: number
  readonly end: number
}

const quotedItem = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^']|'')*'`
const plainItem = '[^\\s,"\'[\\]{}#&*!|>%@`?:-][^,"\'[\\]{}#]*'
const listItem = new RegExp(String.raw`\s*((?:${quotedItem})\s*|${plainItem})(?:,(?=\s*[^\s\]])|(?=\]))`, 'y')

/** The item of a list that starts at `at`; undefined where the list ends, or goes on in another way. */
function itemAt(written: string, at: number): Item | undefined {
  listItem.lastIndex = at
  const match = listItem.exec(written)
  const text = trim(match?.[1] ?? '')
  if (!match) return undefined
  return {text, from: match.index + match[0].indexOf(text), end: listItem.lastIndex}
}

/** A plain scalar by the core schema of YAML 1.2; undefined for a form of number that nobody writes here. */
function plainValue(text: string): MetadataEntry['value'] | undefined {
  if (!/^[-+.~\dnNtTfF]/.test(text)) return text
  if (/^(?:~|null|Null|NULL)$/.test(text)) return null
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return text.toLowerCase() === 'true'
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return Number(text)
  return /^[-+]?(?:\.(?:inf|nan)$|0[ox]|[\d.]+e)/i.test(text) ? undefined : text
}
