/** How a client counts the characters of a line. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32'

/** Ours first: what costs nothing to convert. */
const supported: readonly PositionEncoding[] = ['utf-16', 'utf-32', 'utf-8']

/** The encoding to agree on: UTF-16 where the client takes it or says nothing, as the protocol demands. */
export function chooseEncoding(offered: readonly string[] = []): PositionEncoding {
  return supported.find((encoding) => offered.includes(encoding)) ?? 'utf-16'
}

/** How many units of an encoding the first `units` UTF-16 units of a line take. */
export function encodedLength(line: string, units: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return units
  let length = 0
  for (let at = 0; at < units; at += unitsAt(line, at)) length += sizeOf(line.codePointAt(at) ?? 0, encoding)
  return length
}

/**
 * The UTF-16 units that the first `length` units of an encoding take; never more than the line has. A length that ends
 * within a character counts up to its start.
 */
export function decodedLength(line: string, length: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-16') return Math.min(length, line.length)
  let left = length
  let at = 0
  while (at < line.length) {
    left -= sizeOf(line.codePointAt(at) ?? 0, encoding)
    if (left < 0) break
    at += unitsAt(line, at)
  }
  return at
}

function unitsAt(line: string, at: number): number {
  return (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function sizeOf(codePoint: number, encoding: 'utf-8' | 'utf-32'): number {
  if (encoding === 'utf-32' || codePoint < 0x80) return 1
  return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
}
