import type {Range} from '../range.ts'
import {readJson} from './json.ts'
import type {Metadata} from './metadata.ts'
import {readToml} from './toml.ts'
import {readYaml} from './yaml.ts'

/** What stands before the text of a Markdown article. */
export interface FrontMatter extends Metadata {
  /** With its fences; undefined where there is none. */
  readonly range: Range | undefined
  /** Where the text begins: at the line after it. */
  readonly bodyStart: number
}

const none: FrontMatter = {range: undefined, bodyStart: 0, entries: [], problems: []}

interface Fence {
  readonly open: RegExp
  readonly close: RegExp
  readonly read: (source: string, start: number, end: number) => Metadata
}

const fences: readonly Fence[] = [
  {open: /---[ \t]*(?:\r\n?|\n)/y, close: /^(?:---|\.\.\.)[ \t]*$/gm, read: readYaml},
  {open: /\+\+\+[ \t]*(?:\r\n?|\n)/y, close: /^\+\+\+[ \t]*$/gm, read: readToml},
  {open: /;;;[ \t]*(?:\r\n?|\n)/y, close: /^;;;[ \t]*$/gm, read: readJson},
]

/**
 * Reads the front matter at the start of a source: YAML between `---`, TOML between `+++`, JSON in braces or
 * between `;;;`. Never throws: of what is broken, every key that can be found is still an entry, and a problem says
 * why.
 */
export function readFrontMatter(source: string): FrontMatter {
  // Hugo, for one, skips blank lines in front of it.
  const first = Math.max(0, source.search(/\S/))
  for (const fence of fences) {
    fence.open.lastIndex = first
    if (!isLineStart(source, first) || !fence.open.test(source)) continue
    return betweenFences(source, fence, first, fence.open.lastIndex)
  }
  return /^\{\s*["}]/.test(source) ? inBraces(source) : none
}

function betweenFences(source: string, {close, read}: Fence, open: number, start: number): FrontMatter {
  close.lastIndex = start
  const found = close.exec(source)
  if (!found) return none
  const content = source.slice(start, found.index)
  // Two dividing lines with text between them are no front matter.
  if (content.trim() !== '' && !/^[ \t]*(?:#|\S[^\r\n]*[:=\]])/m.test(content)) return none
  const range: Range = [open, found.index + found[0].trimEnd().length]
  return {range, bodyStart: lineAfter(source, close.lastIndex), ...read(source, start, found.index)}
}

function isLineStart(source: string, at: number): boolean {
  return at === 0 || /[\r\n]/.test(source.charAt(at - 1))
}

function inBraces(source: string): FrontMatter {
  const {end, ...metadata} = readJson(source, 0, source.length)
  const rest = /[ \t]*(?:\r\n?|\n|$)/y
  rest.lastIndex = end
  return rest.test(source) ? {range: [0, end], bodyStart: rest.lastIndex, ...metadata} : none
}

function lineAfter(source: string, end: number): number {
  if (source.startsWith('\r\n', end)) return end + 2
  return Math.min(source.length, end + 1)
}
