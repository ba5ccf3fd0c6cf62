/** What kind of syntax a stretch of the source is that Markdown itself does not know. */
export type MaskKind =
  /** Renders to something a generator knows: a shortcode, a Liquid tag, an expression, an import. */
  | 'generator'
  /** Renders to nothing: a list of attributes, a table of contents. */
  | 'attributes'
  | 'math'
  | 'comment'
  /** A line break within a tag, which a grammar is to read as one line. */
  | 'blank'

/** A stretch `[from, to)` that is no Markdown. */
export interface Mask {
  readonly kind: MaskKind
  readonly from: number
  readonly to: number
}

/** Noncharacters stand for what is masked: no text holds them, and no grammar gives them a meaning. */
const codes: Readonly<Record<MaskKind, number>> = {
  generator: 0xFDD0, attributes: 0xFDD1, math: 0xFDD2, comment: 0xFDD3, blank: 0x20,
}
const kinds: readonly MaskKind[] = ['generator', 'attributes', 'math', 'comment']
const first = codes.generator
const last = codes.comment

/** The kind that a UTF-16 unit of a masked text stands for. */
export function maskKindOf(unit: number): MaskKind | undefined {
  return unit < first || unit > last ? undefined : kinds[unit - first]
}

/** Where the mask that starts at `at` ends. */
export function maskEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  let end = at + 1
  while (text.charCodeAt(end) === unit) end++
  return end
}

/**
 * A text as long as the source, for a grammar to read: every line ends in `\n`, what stands before `start` is blank,
 * and every mask is one word without a line break. So an offset in it is an offset in the source.
 */
export function maskText(text: string, start: number, masks: readonly Mask[]): string {
  if (start === 0 && masks.length === 0) return text
  let masked = start === 0 ? '' : ' '.repeat(start - 1) + (text.charCodeAt(start - 1) === 10 ? '\n' : ' ')
  let end = start
  for (const {kind, from, to} of masks) {
    masked += text.slice(end, from) + String.fromCharCode(codes[kind]).repeat(to - from)
    end = to
  }
  return masked + text.slice(end)
}

/** The source with a `\n` at the end of every line and without the units that masks are made of; as long as before. */
export function plainLines(source: string): string {
  const lines = source.includes('\r') ? source.replaceAll(/\r\n?/g, (end) => (end === '\r' ? '\n' : '\t\n')) : source
  return /[\uFDD0-\uFDD3]/.test(lines) ? lines.replaceAll(/[\uFDD0-\uFDD3]/g, '\uFFFD') : lines
}
