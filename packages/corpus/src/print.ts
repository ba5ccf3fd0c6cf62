import {type Piece, type PieceKind, pieceKinds} from '@presscheck/rule-kit'
import {hashLimit, hashPair, hashText} from './hash.ts'

/** The hash of a piece: its last three bits are its kind, the other 50 its words. */
export function printOf({kind, comparable}: Pick<Piece, 'kind' | 'comparable'>): number {
  const hash = hashText(comparable, 1)
  return hash - (hash % pieceKinds.length) + pieceKinds.indexOf(kind)
}

/** The kind of the piece that left a print. */
export function kindOf(print: number): PieceKind {
  return pieceKinds[print % pieceKinds.length] ?? 'article'
}

/** What an article has once may crowd out less of what it has by the dozen: it is kept this many times longer. */
const weights: Readonly<Record<PieceKind, number>> = {
  'article': 8, 'block': 1, 'line': 1, 'title': 8, 'title-part': 1, 'description': 8, 'canonical': 8, 'opening': 1,
}

/** The place of all traces of a print in the queue for room: below the threshold, every one of them is kept. */
export function rankOfPrint(print: number): number {
  return Math.floor(hashPair(print) / weights[kindOf(print)])
}

/**
 * The place of one trace in that queue. It depends on nothing but the print and the article, so samples of parts of a
 * corpus fit together: prints that are lucky keep all their traces, and are counted exactly; of the others each trace
 * has its own luck, so that what stands in many articles is never missed and its count can be estimated.
 */
export function rankOfTrace(print: number, articleKey: number): number {
  return Math.min(rankOfPrint(print), Math.floor(hashPair(print, articleKey) / weights[kindOf(print)]))
}

/** The share of the traces of an unlucky print that are kept. */
export function shareKept(print: number, threshold: number): number {
  return Math.min(1, (threshold * weights[kindOf(print)]) / hashLimit)
}
