import type {Article} from '@presscheck/article'
import type {LanguageCode} from '@presscheck/languages'
import {bodyTexts, type PieceKind, piecesOf} from '@presscheck/rule-kit'
import {hashPair, hashText} from './hash.ts'
import {printOf} from './print.ts'
import {signatureOf} from './signature.ts'

/** What a profile learns from one article. */
export interface ArticleFacts {
  /** The hash of path and content: the same article at the same place is never counted twice. */
  readonly key: number
  readonly path: string
  readonly language: LanguageCode
  readonly titleLength: number
  readonly signature: Uint8Array | undefined
  readonly prints: readonly number[]
  /** The words of those prints that a person may want to read, cut. */
  readonly texts: ReadonlyMap<number, {readonly text: string; readonly language: LanguageCode}>
}

const readable: ReadonlySet<PieceKind> = new Set(['block', 'line', 'title-part', 'opening'])

/** Enough to know a block by. */
const longestText = 120

/** How an article is called in a profile, and whether anyone will read its words there. */
export interface FactsOptions {
  readonly path?: string
  readonly texts?: boolean
}

/** What a profile learns from an article, which it calls by its path unless told otherwise. */
export function factsOf(
  article: Article, {path = article.path ?? '', texts: isRead = true}: FactsOptions = {},
): ArticleFacts {
  const {source, language, fields} = article
  const prints: number[] = []
  const texts = new Map<number, {text: string; language: LanguageCode}>()
  for (const piece of piecesOf(article)) {
    const print = printOf(piece)
    prints.push(print)
    if (isRead && readable.has(piece.kind)) texts.set(print, {text: excerpt(piece.text), language: piece.language})
  }
  return {
    key: articleKey(path, source),
    path,
    language,
    titleLength: fields.title.chosen?.text.length ?? 0,
    signature: signatureOf(bodyTexts(article)),
    prints,
    texts,
  }
}

/** What tells an article from any other, and from itself before a change or a move. */
export function articleKey(path: string, source: string): number {
  return hashPair(hashText(path, 2), hashText(source, 3))
}

/** The words on one line; a cut never parts the two halves of a character. */
function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longestText) return line
  return `${line.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
