import {type Document, isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar} from 'yaml'
import {isBlank} from '../blanks.ts'
import type {LocatedText} from '../located-text.ts'
import type {MetadataEntry} from '../model.ts'
import type {Range} from '../range.ts'
import {alignBlanks} from './aligned.ts'
import {makeEntry, standsFor, verbatim} from './entry.ts'
import type {Metadata} from './metadata.ts'
import {doubleQuoted, singleQuoted} from './quoted.ts'
import {readYamlLines} from './yaml-lines.ts'

/** Nobody writes more; a parser that looks at all of it may take long. */
const longestYaml = 100_000

/** Nobody nests deeper; where the stack of the full parser ends, so may the process. */
const deepest = 100

/**
 * Reads the YAML in `source.slice(start, end)`. Plain lines of keys and values are read here, all else by the full
 * parser; where that finds an error, every line that looks like a key and a value is an entry.
 */
export function readYaml(source: string, start: number, end: number): Metadata {
  const lines = readYamlLines(source, start, end)
  return lines.isPlain ? {entries: lines.entries, problems: []} : readAnyYaml(source, start, end, lines.entries)
}

/** As `readYaml`, with the full parser; `fallback` is what counts where it finds an error. */
export function readAnyYaml(
  source: string, start: number, end: number, fallback: readonly MetadataEntry[],
): Metadata {
  const yaml = source.slice(start, end)
  const document = yaml.length > longestYaml || isTooDeep(yaml) ? undefined : parseWhole(yaml)
  const [error] = document?.errors ?? []
  if (document && !error) return {entries: entriesOf(source, document, start), problems: []}
  const [from, to] = error?.pos ?? [0, end - start]
  const range: Range = [start + from, Math.min(start + to, end)]
  const message = `This front matter cannot be read as YAML: ${error?.message ?? 'too long or nested too deep'}`
  return {entries: fallback, problems: [{range, message}]}
}

/** True where brackets, or the marks of lists on one line, stand within each other past what is sane. */
function isTooDeep(yaml: string): boolean {
  let brackets = 0
  let marks = 0
  for (let at = 0; at < yaml.length; at++) {
    const character = yaml.charAt(at)
    if (character === '[' || character === '{') brackets++
    else if ((character === ']' || character === '}') && brackets > 0) brackets--
    else if (character === '\n') marks = 0
    else if ((character === '-' || character === '?') && isBlank(yaml.charCodeAt(at + 1))) marks++
    if (brackets > deepest || marks > deepest) return true
  }
  return false
}

/** The document; undefined where it is nested so deep that the parser gives up. */
function parseWhole(yaml: string): Document | undefined {
  try {
    return parseDocument(yaml, {uniqueKeys: false, prettyErrors: false, logLevel: 'silent'})
  } catch {
    return undefined
  }
}

type Path = MetadataEntry['path']

interface Open {
  readonly node: unknown
  readonly path: Path
  readonly keyRange: Range
}

/** An entry for every scalar, in the order of the source. An item of a list bears the key of the list. */
function entriesOf(source: string, document: Document, base: number): readonly MetadataEntry[] {
  const entries: MetadataEntry[] = []
  const open: Open[] = [{node: document.contents, path: [], keyRange: [base, base]}]
  for (let next = open.pop(); next; next = open.pop()) {
    const {node, path, keyRange} = next
    if (isMap(node)) {
      open.push(...node.items.flatMap((pair) => childOf(pair, path, base)).reverse())
    } else if (isSeq(node)) {
      open.push(...node.items.map((item, i): Open => ({node: item, path: [...path, i], keyRange})).reverse())
    } else if (isScalar(node) && node.range && path.length > 0) {
      entries.push(scalarEntry(source, node, [base + node.range[0], base + node.range[1]], next))
    } else if (isAlias(node) && node.range) {
      const target = node.resolve(document)
      const range: Range = [base + node.range[0], base + node.range[1]]
      if (isScalar(target)) {
        entries.push(makeEntry(path, keyRange, range, valueOf(target), standsFor(textOf(target.value), range)))
      }
    }
  }
  return entries
}

function childOf({key, value}: Pair, path: Path, base: number): readonly Open[] {
  if (!isScalar(key) || !key.range) return []
  const quote = key.type === 'QUOTE_DOUBLE' || key.type === 'QUOTE_SINGLE' ? 1 : 0
  return [{
    node: value,
    path: [...path, String(key.value)],
    keyRange: [base + key.range[0] + quote, base + key.range[1] - quote],
  }]
}

function scalarEntry(source: string, scalar: Scalar, range: Range, {path, keyRange}: Open): MetadataEntry {
  const {content, inner} = contentOf(source, scalar, range)
  return makeEntry(path, keyRange, inner, valueOf(scalar), content)
}

/** The text of a scalar, and where it stands without quotes or the mark of a block. */
function contentOf(source: string, {type, value}: Scalar, range: Range): {content: LocatedText, inner: Range} {
  const [from, to] = range
  const text = textOf(value)
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') {
    const inner: Range = [from + 1, to - 1]
    const content = type === 'QUOTE_DOUBLE' ? doubleQuoted(source, ...inner, 'fold') : singleQuoted(source, ...inner)
    return {content: content.text === text && text !== '' ? content : standsFor(text, inner), inner}
  }
  if (type === 'PLAIN' && !/[\r\n]/.test(source.slice(from, to))) return {content: verbatim(source, range), inner: range}
  const start = type === 'PLAIN' ? from : firstLineAfter(source, from, to)
  const content = alignBlanks(source, start, to, text) ?? standsFor(text, range)
  return text === '' ? {content: standsFor('', [to, to]), inner: [to, to]} : {content, inner: content.locate()}
}

/** Where the first line of a block scalar starts, past its mark and indentation. */
function firstLineAfter(source: string, from: number, to: number): number {
  let at = from
  while (at < to && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++
  while (at < to && isBlank(source.charCodeAt(at))) at++
  return at
}

function valueOf({value}: Scalar): MetadataEntry['value'] {
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : textOf(value)
}

/** What tags may make of a scalar is no text that anyone wrote. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : String(value)
}
