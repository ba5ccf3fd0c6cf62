import type {Article, Block, BlockKind, Candidate, Range} from '@presscheck/article'
import type {LanguageCode} from '@presscheck/languages'
import {comparable, comparableWords, withFigures, withoutFigures} from './comparable.ts'

/** What of an article may stand in another one; the order is part of the file format of profiles. */
export const pieceKinds = [
  'article', 'block', 'line', 'title', 'title-part', 'description', 'canonical', 'opening',
] as const

export type PieceKind = (typeof pieceKinds)[number]

/** A piece of an article by which it is compared with others. */
export interface Piece {
  readonly kind: PieceKind
  /**
   * What is compared: without case and punctuation, of blocks and lines without figures too. Titles and descriptions
   * say in which language, for translations may share them; an address is as it is.
   */
  readonly comparable: string
  /** As it is written. */
  readonly text: string
  readonly language: LanguageCode
  /** Where it stands; undefined where it has no place of its own. */
  readonly range: Range | undefined
  /** The block that it is, or is part of. */
  readonly block?: Block
}

/** Blocks that a template or a hurried copy repeats. Headings, bylines and cells recur by nature. */
const recurring: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'item', 'caption'])

/** Below these many characters, what is equal is equal by chance. */
const shortest: Readonly<Record<PieceKind, number>> = {
  'article': 200, 'block': 12, 'line': 12, 'title': 8, 'title-part': 3, 'description': 20, 'canonical': 8, 'opening': 8,
}

const known = new WeakMap<Article, readonly Piece[]>()

/** Every piece of an article, each kind and text once. Made once, whoever asks. */
export function piecesOf(article: Article): readonly Piece[] {
  let pieces = known.get(article)
  if (!pieces) {
    pieces = unique(gather(article))
    known.set(article, pieces)
  }
  return pieces
}

/** The words of the body, in order, by which whole articles are compared. */
export function bodyWords(article: Article): readonly string[] {
  return bodyTexts(article).flatMap(comparableWords)
}

/** As `bodyWords`, block by block and not yet parted into words. */
export function bodyTexts({body}: Article): readonly string[] {
  return body.flatMap((block) => isText(block) ? foldedOf(block).comparable : [])
}

/** The words of a block, with their figures and without. */
interface Folded {
  readonly words: string
  readonly comparable: string
}

const foldedBlocks = new WeakMap<Block, Folded>()

/** Made once, whoever asks. */
function foldedOf(block: Block): Folded {
  let folded = foldedBlocks.get(block)
  if (!folded) {
    const words = withFigures(block.text)
    folded = {words, comparable: withoutFigures(words)}
    foldedBlocks.set(block, folded)
  }
  return folded
}

/** A copy may have a title, an author and a place of its own, and is a copy all the same. */
function isText({kind, level}: Block): boolean {
  return kind !== 'title' && kind !== 'byline' && kind !== 'dateline' && !(kind === 'heading' && level === 1)
}

function unique(pieces: Iterable<Piece>): readonly Piece[] {
  const seen = new Map<PieceKind, Set<string>>()
  const kept: Piece[] = []
  for (const piece of pieces) {
    const {kind, comparable: words} = piece
    if (words.length < shortest[kind]) continue
    const known = seen.get(kind)
    if (known?.has(words)) continue
    if (known) known.add(words)
    else seen.set(kind, new Set([words]))
    kept.push(piece)
  }
  return kept
}

function* gather(article: Article): Generator<Piece> {
  const {body, fields, language, source} = article
  const prose = body.filter(isText)
  const all = prose.map((block) => foldedOf(block).words).join(' ')
  yield {kind: 'article', comparable: all, text: '', language, range: prose[0]?.range}
  const {title, description, canonical} = fields
  if (title.chosen) {
    yield field('title', title.chosen, language)
    yield* titleParts(title.chosen, language)
  }
  if (description.chosen) yield field('description', description.chosen, language)
  if (canonical.chosen) {
    const {text, range} = canonical.chosen
    yield {kind: 'canonical', comparable: text.trim(), text, language, range}
  }
  for (const block of body) {
    if (!recurring.has(block.kind)) continue
    const words = foldedOf(block).comparable
    yield {kind: 'block', comparable: words, text: block.text, language: block.language, range: block.range, block}
    yield* opening(block, words)
    if (article.format === 'text') yield* lines(source, block)
  }
}

function field(kind: 'title' | 'description', {text, range}: Candidate, language: LanguageCode): Piece {
  const words = withFigures(text)
  const isEnough = words.length >= shortest[kind]
  return {kind, comparable: isEnough ? `${language} ${words}` : '', text, language, range}
}

/** What stands before the first and behind the last separator: the name of the site, of a column. */
function* titleParts(title: Candidate, language: LanguageCode): Generator<Piece> {
  const {text} = title
  const separators = [...text.matchAll(/ [|–—·»-] |: /g)]
  const [first, last] = [separators[0], separators.at(-1)]
  if (!first || !last) return
  const part = (start: number, end: number): Piece => {
    const words = text.slice(start, end)
    return {kind: 'title-part', comparable: comparable(words), text: words, language, range: title.locate(start, end)}
  }
  yield part(0, first.index)
  yield part(last.index + last[0].length, text.length)
}

/** Words that make an opening, and characters where words have no blanks. */
const [wordsOfOpening, charactersOfOpening] = [4, 8] as const

/** How a block begins: what a template says before it goes on with something else each time. */
function* opening(block: Block, words: string): Generator<Piece> {
  const all = comparableWords(words.slice(0, 200))
  const isSpaced = words.includes(' ')
  const length = isSpaced ? wordsOfOpening : charactersOfOpening
  if (all.length <= length) return
  const start = all.slice(0, length).join(isSpaced ? ' ' : '')
  yield {kind: 'opening', comparable: start, text: start, language: block.language, range: block.range, block}
}

/** The lines of a block that stands on several. */
function* lines(source: string, block: Block): Generator<Piece> {
  const [start, end] = block.range
  if (!source.slice(start, end).includes('\n')) return
  for (let from = start; from < end;) {
    const found = source.indexOf('\n', from)
    const to = found < 0 || found > end ? end : found
    const text = source.slice(from, to).trim()
    yield {kind: 'line', comparable: comparable(text), text, language: block.language, range: [from, to], block}
    from = to + 1
  }
}
