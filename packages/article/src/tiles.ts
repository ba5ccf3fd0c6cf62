import {readDefinition} from './markdown/inline/references.ts'
import {plainLines} from './markdown/masking/mask.ts'
import type {Article, Format} from './model.ts'
import type {Range} from './range.ts'

/** What a stretch of a source is to its article. */
export type TileKind =
  | 'block' | 'front-matter' | 'metadata' | 'comment' | 'blank'
  /** Syntax of the format, which no block holds. */
  | 'markup'
  /** Neither in a block nor known as syntax: something was lost. No article has such a tile. */
  | 'lost'

/** A stretch of the source; tiles follow each other without a gap, and cover the whole. */
export interface Tile {
  readonly kind: TileKind
  readonly range: Range
}

const blank = /[\s\u200B\uFEFF]/y

/** Matches at an offset, or says where what starts there ends, at `limit` at the latest; -1 where nothing does. */
type Syntax = RegExp | ((source: string, at: number, limit: number) => number)

const tags: readonly Syntax[] = [
  /<!--[^]*?(?:-->|$)/y, /<\?[^]*?(?:\?>|$)/y, /<!\[CDATA\[[^]*?(?:\]\]>|$)/y, /<![^>]*>/y,
  silentEnd,
  tagEnd,
]

/** Characters that nobody sees, by name or number. */
const blankEntity = /&(?:nbsp|#0*(?:9|10|12|13|32|160)|#x0*(?:9|a|c|d|20|a0));?/iy

/** What each format writes around its blocks; a stretch is syntax if these cover it. */
const markup: Readonly<Record<Format, readonly Syntax[]>> = {
  text: [/(?:[-*•·▪▫◦‣⁃●○■□►➤✓✔oO]|\(?(?:\d{1,3}|[a-zA-Z])[.)])(?=\s)/uy, /[-=*_~•·#+─━═–—]/uy],
  markdown: [
    ...tags,
    // Fences, definitions of links, the mark of a note.
    /(?:`{3}|~{3})[^\n\r]*/y, /:{3,}/y,
    /\[\^[^\]\s]+\]:?/y,
    definitionEnd, /\[[^\]\n]+\]:[ \t]*[^\s{]*\{[^\n]*/y,
    /\[![A-Za-z]+\][+-]?/y, /\[[ xX]\](?=\s)/y,
    // Attribute lists, fragments of MDX.
    /\{[^{}\n]*\}/y, /<\/?>/y,
    // Marks of lists, quotes, headings, tables; lines; what is left of a link or emphasis that HTML broke apart.
    /\d{1,9}[.)](?=\s|$)/y, /[-*+>#=_|:~]/y, /\]\([^()\r\n]*\)/y, /!?\[|\]/y, /\\(?=\s|$)/y,
  ],
  mdx: [],
  html: [...tags, /-->|\0/y, blankEntity],
  record: [/[{}[\],:"]/y, /(?:true|false|null|-?\d[\d.eE+-]*)/y],
}

/**
 * Lays the tiles of an article's source: what each character is to it. The check of the law that parsing loses
 * nothing: what stands between blocks must be blank or syntax, told by its look and not by what the parser thought.
 */
export function tilesOf(article: Article): readonly Tile[] {
  const tiles: Tile[] = []
  const source = plainLines(article.source)
  let at = 0
  const pieces = piecesOf(article)
  const limits = nextStarts(pieces, source.length)
  pieces.forEach(({kind, range: [start, end]}, i) => {
    if (end <= at) return
    at = layGap(tiles, source, article.format, [at, Math.max(at, start)], limits[i] ?? source.length)
    if (end <= at) return
    tiles.push({kind, range: [Math.max(at, start), end]})
    at = end
  })
  layGap(tiles, source, article.format, [at, source.length], source.length)
  return tiles
}

/** What the parser placed, in the order of the source. */
function piecesOf({format, blocks, comments, frontMatter, metadata}: Article): readonly Tile[] {
  const pieces: Tile[] = [
    ...blocks.map(({range}): Tile => ({kind: 'block', range})),
    ...comments.map(({range}): Tile => ({kind: 'comment', range})),
  ]
  // Elsewhere it stands in tags or in the front matter.
  if (format === 'record') pieces.push(...metadata.map(({range}): Tile => ({kind: 'metadata', range})))
  if (frontMatter) pieces.push({kind: 'front-matter', range: frontMatter})
  return pieces.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
}

/** Where the next piece starts from each on: comments may stand within what is syntax as a whole, as in a script. */
function nextStarts(pieces: readonly Tile[], length: number): readonly number[] {
  let next = length
  return pieces.toReversed().map(({kind, range}) => {
    if (kind !== 'comment') next = range[0]
    return next
  }).reverse()
}

/** Lays the tiles of a gap; where they end, which is after the gap where syntax goes on, but not after `limit`. */
function layGap(tiles: Tile[], source: string, format: Format, [start, end]: Range, limit: number): number {
  const syntax = format === 'mdx' ? markup.markdown : markup[format]
  let open: {readonly kind: TileKind, readonly from: number} | undefined
  let at = start
  while (at < end) {
    const blankEnd = endOf([blank], source, at, limit)
    const next = blankEnd < 0 ? endOf(syntax, source, at, limit) : blankEnd
    const kind = blankEnd >= 0 ? 'blank' : next >= 0 ? 'markup' : 'lost'
    if (open?.kind !== kind) {
      if (open) tiles.push({kind: open.kind, range: [open.from, at]})
      open = {kind, from: at}
    }
    at = next < 0 ? at + 1 : next
  }
  if (open) tiles.push({kind: open.kind, range: [open.from, at]})
  return at
}

/** Where the first form that stands at `at` ends, if that is not after `limit`; else -1. */
function endOf(syntax: readonly Syntax[], source: string, at: number, limit: number): number {
  for (const form of syntax) {
    const next = form instanceof RegExp ? matchEnd(form, source, at) : form(source, at, limit)
    if (next > at && next <= limit) return next
  }
  return -1
}

function matchEnd(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : -1
}

function definitionEnd(source: string, at: number): number {
  return readDefinition(source, at)?.end ?? -1
}

const silentElement = new RegExp(
  '<(script|style|template|svg|iframe|object|canvas|audio|video|map|select|option|datalist|textarea|button|noframes'
  + '|title|math|rp|rt)\\b', 'iy',
)

/** Where an element ends of which readers see no text; one that nothing closes goes on as far as it can. */
function silentEnd(source: string, at: number, limit: number): number {
  silentElement.lastIndex = at
  const tag = silentElement.exec(source)?.[1]
  if (tag === undefined) return -1
  const close = new RegExp(`</${tag}\\s*>`, 'ig')
  close.lastIndex = at
  return close.test(source) && close.lastIndex <= limit ? close.lastIndex : limit
}

/** Where the tag at an offset ends, as browsers read it: quotes count at the head of a value only. */
function tagEnd(source: string, at: number): number {
  if (matchEnd(/<\/?[A-Za-z]/y, source, at) < 0) return -1
  let end = skip(/[^\s/>]*/y, source, at + 1)
  while (end < source.length) {
    end = skip(/[\s/]*/y, source, end)
    if (source[end] === '>') return end + 1
    end = skip(/\s*/y, source, skip(/[^\s/>=]*/y, source, end + 1))
    if (source[end] === '=') end = valueEnd(source, skip(/\s*/y, source, end + 1))
  }
  return source.length
}

function valueEnd(source: string, at: number): number {
  const quote = source.charAt(at)
  if (quote !== '"' && quote !== '\'') return skip(/[^\s>]*/y, source, at)
  const close = source.indexOf(quote, at + 1)
  return close < 0 ? source.length : close + 1
}

/** Where what a pattern takes ends, be it nothing. */
function skip(pattern: RegExp, source: string, at: number): number {
  return Math.max(at, matchEnd(pattern, source, at))
}
