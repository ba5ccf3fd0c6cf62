import {findNodeAtLocation, getNodeValue, type Node, parseTree, type ParseError, printParseErrorCode} from 'jsonc-parser'
import {type Document, isNode, LineCounter, parseDocument} from 'yaml'
import {ConfigError} from './config-error.ts'

/** A place in a value: `['rules', 'spam/no-spam-link', 0]`. */
export type ValuePath = readonly (string | number)[]

/** A data file read, whose values know where they stand. */
export interface DataFile {
  readonly value: unknown
  /** Line and column, both from 1, of the value at a path, or of the nearest one around it. */
  locate(path: ValuePath): {readonly line: number; readonly column: number}
}

/** Reads JSON with comments, or YAML. Throws `ConfigError` where it is neither. */
export function readDataFile(file: string, text: string): DataFile {
  return /\.ya?ml$/i.test(file) ? readYaml(file, text) : readJson(file, text)
}

function readYaml(file: string, text: string): DataFile {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const position = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col}
  }
  const [error] = document.errors
  if (error) throw new ConfigError(file, position(error.pos[0]), `This is no YAML: ${error.message}`)
  return {
    value: yamlValue(file, document) ?? {},
    locate(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return position(node.range[0])
      }
      return {line: 1, column: 1}
    },
  }
}

/** An alias may name nothing, or stand for more than any configuration holds. */
function yamlValue(file: string, document: Document): unknown {
  try {
    return document.toJS()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigError(file, undefined, `An alias in this YAML stands for nothing that can be read: ${reason}`, {cause})
  }
}

function readJson(file: string, text: string): DataFile {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, {allowTrailingComma: true})
  const [error] = errors
  if (error) {
    throw new ConfigError(file, positionOf(text, error.offset), `This is no JSON: ${printParseErrorCode(error.error)}.`)
  }
  return {
    value: tree ? getNodeValue(tree) : {},
    locate: (path) => positionOf(text, tree ? nearestNode(tree, path).offset : 0),
  }
}

function nearestNode(tree: Node, path: ValuePath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, [...path.slice(0, length)])
    if (node) return node
  }
  return tree
}

function positionOf(text: string, offset: number): {readonly line: number; readonly column: number} {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}
