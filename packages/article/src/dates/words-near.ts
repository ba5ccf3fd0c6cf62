/** A word beside a figure: its half-open range, and its letters as written. */
export interface NearWord {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Letters with what belongs to them; stops inside and after an abbreviation (`ธ.ค.`, `p.m.`) are part of it. */
const word = /\p{L}[\p{L}\p{M}\u200C\u05F3\u0970]*(?:\.\p{L}[\p{L}\p{M}]*)*\.?/gu

/** What may stand between the words of a date. */
const between = /^[\s\u200E\u200F,،、፣/’'°.-]*$/

/** UTF-16 units; longer stretches between two figures hold no date. */
export const reach = 48

/** The words of `text[start, end)` where nothing but blanks and light marks is between them; else undefined. */
export function wordsBetween(text: string, start: number, end: number): readonly NearWord[] | undefined {
  if (end - start > reach) return undefined
  const stretch = text.slice(start, end)
  if (stretch.includes('\n') || !between.test(stretch.replaceAll(word, ''))) return undefined
  return wordsOf(stretch, start)
}

/** The last words before an offset, not reaching over `limit`, nearest last. */
export function wordsBefore(text: string, offset: number, limit: number): readonly NearWord[] {
  const start = Math.max(limit, offset - reach)
  const stretch = text.slice(start, offset)
  const lineStart = stretch.lastIndexOf('\n') + 1
  return wordsOf(stretch.slice(lineStart), start + lineStart)
}

/** The first words after an offset on its line, nearest first. */
export function wordsAfter(text: string, offset: number): readonly NearWord[] {
  const [line = ''] = text.slice(offset, offset + reach).split('\n', 1)
  return wordsOf(line, offset)
}

/** The words of a stretch of text that begins at an offset. */
export function wordsOf(stretch: string, offset: number): readonly NearWord[] {
  return Array.from(stretch.matchAll(word), ({0: found, index}) => ({
    start: offset + index, end: offset + index + found.length, text: found,
  }))
}
