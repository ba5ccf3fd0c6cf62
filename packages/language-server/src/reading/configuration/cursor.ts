import {getLocation} from 'jsonc-parser'
import type {ConfigPath} from './schema-node.ts'

/** What a writer is about to write in a configuration. */
export interface Cursor {
  /** The object whose key it is, or the place whose value it is. */
  readonly path: ConfigPath
  readonly isKey: boolean
  /** What stands there already, as offsets; quotation marks included. */
  readonly start: number
  readonly end: number
  /** Whether a key has its colon already. */
  readonly hasColon: boolean
}

/** Reads what stands around an offset of JSON with comments. */
export function cursorInJson(text: string, offset: number): Cursor {
  const {path, isAtPropertyKey, previousNode} = getLocation(text, offset)
  const from = previousNode?.offset ?? Infinity
  const to = from + (previousNode?.length ?? 0)
  const [start, end] = from <= offset && offset <= to ? [from, to] : wordAt(text, offset)
  return {
    path: isAtPropertyKey ? path.slice(0, -1) : path,
    isKey: isAtPropertyKey,
    start,
    end,
    hasColon: /^\s*:/.test(text.slice(end)),
  }
}

interface Open {
  readonly indent: number
  readonly step: string | number
}

const key = /^(?<indent> *)(?<dash>- +)?(?:(?<name>[^\s:#"'-][^:#]*|"[^"]*"|'[^']*'):(?:\s|$))?/

/** Reads what stands around an offset of YAML in blocks: the lines above with less indentation lead to it. */
export function cursorInYaml(text: string, offset: number): Cursor {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const open: Open[] = []
  for (const line of text.slice(0, lineStart).split('\n')) {
    if (line.trim() !== '' && !line.trim().startsWith('#')) enter(open, line)
  }
  const line = text.slice(lineStart, offset)
  const {indent = '', dash = '', name} = key.exec(line)?.groups ?? {}
  leave(open, indent.length)
  const around = open.map(({step}) => step)
  const [start, end] = wordAt(text, offset)
  const item: ConfigPath = dash === '' ? around : [...around, countItems(text.slice(0, lineStart), indent.length)]
  const hasColon = /^\s*:/.test(text.slice(end))
  const flow = name === undefined ? -1 : line.lastIndexOf('[')
  if (name === undefined) return {path: item, isKey: true, start, end, hasColon}
  const value = [...item, unquoted(name)]
  return {path: flow < 0 ? value : [...value, line.slice(flow).split(',').length - 1], isKey: false, start, end, hasColon}
}

function enter(open: Open[], line: string): void {
  const {indent = '', dash = '', name} = key.exec(line)?.groups ?? {}
  leave(open, indent.length)
  if (dash !== '') open.push({indent: indent.length, step: 0})
  if (name !== undefined) open.push({indent: indent.length + dash.length, step: unquoted(name)})
}

/** Ends what does not stand further to the left. */
function leave(open: Open[], indent: number): void {
  while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
}

/** What an item may be does not hang on how many stand before it, but for the tuples of `rules`. */
function countItems(before: string, indent: number): number {
  let count = 0
  for (const line of before.split('\n').toReversed()) {
    if (line.trim() === '') continue
    if (!line.startsWith(`${' '.repeat(indent)}-`)) break
    count++
  }
  return count
}

function unquoted(name: string): string {
  return name.trim().replaceAll(/^["']|["']$/g, '')
}

/** The word around an offset, with the signs that the names of rules have. */
function wordAt(text: string, offset: number): readonly [start: number, end: number] {
  let start = offset
  while (start > 0 && /[\w/*$"-]/.test(text.charAt(start - 1))) start--
  let end = offset
  while (/[\w/*$"-]/.test(text.charAt(end))) end++
  return [start, end]
}
