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

/** Matches at an offset, or says where what starts there ends; -1 where nothing does. */
type Syntax = RegExp | ((source: string, at: number) => number)

const tags: readonly Syntax[] = [
  /<!--[^]*?(?:-->|$)/y, /<\?[^]*?(?:\?>|$)/y, /<!\[CDATA\[[^]*?(?:\]\]>|$)/y, /<![^>]*>/y,
  /<(script|style|template|svg|iframe|object|canvas|audio|video|map|select|datalist|textarea|button|noframes|title|math|rp|rt)\b[^]*?<\/\1\s*>/iy,
  /<\/?[A-Za-z](?:[^"'>]|"[^"]*"|'[^']*')*>/y,
]

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
  html: [...tags, /&(?:nbsp|#160|#xa0);?/iy],
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
  for (const piece of piecesOf(article)) {
    const [start, end] = piece.range
    if (end <= at) continue
    layGap(tiles, source, article.format, at, Math.max(at, start))
    tiles.push({kind: piece.kind, range: [Math.max(at, start), end]})
    at = end
  }
  layGap(tiles, source, article.format, at, source.length)
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

function layGap(tiles: Tile[], source: string, format: Format, start: number, end: number): void {
  const syntax = format === 'mdx' ? markup.markdown : markup[format]
  let open: {readonly kind: TileKind, readonly from: number} | undefined
  for (let at = start; at < end;) {
    const blankEnd = endOf([blank], source, at, end)
    const next = blankEnd < 0 ? endOf(syntax, source, at, end) : blankEnd
    const kind = blankEnd >= 0 ? 'blank' : next >= 0 ? 'markup' : 'lost'
    if (open?.kind !== kind) {
      if (open) tiles.push({kind: open.kind, range: [open.from, at]})
      open = {kind, from: at}
    }
    at = next < 0 ? at + 1 : next
  }
  if (open) tiles.push({kind: open.kind, range: [open.from, end]})
}

/** Where the first form that stands at `at` ends, if it stays before `end`; else -1. */
function endOf(syntax: readonly Syntax[], source: string, at: number, end: number): number {
  for (const form of syntax) {
    const next = form instanceof RegExp ? matchEnd(form, source, at) : form(source, at)
    if (next > at && next <= end) return next
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
