import {decodeEntity} from '../../entities/decode-entity.ts'
import type {BlockText} from './block-text.ts'

/** Writes the value of an attribute: entities decoded, line breaks as blanks. */
export function putAttribute(block: BlockText, source: string, start: number, end: number): void {
  let from = start
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at)
    const entity = unit === 38 ? decodeEntity(source, at) : undefined
    if (!entity && unit !== 10 && unit !== 13) continue
    if (from < at) block.copy(from, at)
    from = entity?.end ?? at + 1
    if (entity) block.put(entity.text, at, from)
    else block.blank({text: ' ', from: at, to: from})
    at = from - 1
  }
  if (from < end) block.copy(from, end)
}

const codePiece = /\n[ \t]*|\\\||[^\n\\]+|\\/g

/**
 * Writes what stands in a code span of `text`, which counts from `base`: line breaks as blanks, one blank less at both
 * ends where there is one at both. In a cell `\|` is a bar.
 */
export function putCode(block: BlockText, text: string, base: number, isCell: boolean): void {
  const hasMargin = text.trim() !== '' && /^[ \n]/.test(text) && /[ \n]$/.test(text)
  const start = hasMargin ? (/^\n[ \t]*|^ /.exec(text)?.[0].length ?? 0) : 0
  const end = hasMargin ? text.length - 1 : text.length
  codePiece.lastIndex = start
  for (let piece = codePiece.exec(text); piece && piece.index < end; piece = codePiece.exec(text)) {
    const from = base + piece.index
    const to = base + Math.min(codePiece.lastIndex, end)
    const [written] = piece
    if (written.startsWith('\n')) block.put(' ', from, to)
    else if (isCell && written === '\\|') block.put('|', from, to)
    else block.copyCode(from, to)
  }
}
