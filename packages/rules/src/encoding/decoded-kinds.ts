/**
 * What a repaired character is. The kinds differ in what it takes to believe that sound text became it: the bytes of
 * `sign` and `emoji` look like nothing else, those of an `alphabet` must come in company.
 */
export type DecodedKind =
  | 'symbol' | 'latin' | 'vietnamese' | 'combining' | 'alphabet' | 'script' | 'sign' | 'emoji' | 'mark-of-order' | 'lost'
  | 'none'

/** Inclusive ranges, in order. What stands between them is hardly written by anybody. */
const ranges: readonly (readonly [first: number, last: number, kind: DecodedKind])[] = [
  [0xa0, 0xbf, 'symbol'],
  [0xc0, 0x17f, 'latin'],
  [0x1a0, 0x1a1, 'latin'], [0x1af, 0x1b0, 'latin'], [0x1cd, 0x1dc, 'latin'], [0x218, 0x21b, 'latin'],
  [0x259, 0x259, 'latin'], [0x2bb, 0x2bc, 'latin'], [0x2be, 0x2bf, 'latin'],
  [0x300, 0x328, 'combining'],
  [0x386, 0x3ce, 'alphabet'],
  [0x401, 0x45f, 'alphabet'], [0x490, 0x4e9, 'alphabet'],
  [0x531, 0x58a, 'alphabet'], [0x5b0, 0x5f4, 'alphabet'], [0x60c, 0x6f9, 'alphabet'],
  [0x901, 0xdff, 'script'], [0xe01, 0xedd, 'script'], [0xf00, 0xfff, 'script'], [0x1000, 0x10ff, 'script'],
  [0x1200, 0x137f, 'script'], [0x1780, 0x17ff, 'script'],
  [0x1e9e, 0x1ef9, 'vietnamese'], [0x1f00, 0x1fff, 'script'],
  [0x200b, 0x2027, 'sign'], [0x202f, 0x205e, 'sign'], [0x2070, 0x2094, 'sign'], [0x20a0, 0x20bf, 'sign'],
  [0x2100, 0x22ff, 'sign'], [0x2460, 0x24ff, 'sign'],
  [0x2500, 0x259f, 'script'],
  [0x25a0, 0x27bf, 'sign'],
  [0x3001, 0x30ff, 'script'], [0x3100, 0x312f, 'script'], [0x3400, 0x9fff, 'script'], [0xac00, 0xd7a3, 'script'],
  [0xfe0f, 0xfe0f, 'script'],
  [0xfeff, 0xfeff, 'mark-of-order'],
  [0xff01, 0xffdc, 'script'],
  [0xfffd, 0xfffd, 'lost'],
  [0x1d400, 0x1d7ff, 'script'],
  [0x1f000, 0x1faff, 'emoji'],
  [0x20000, 0x2ffff, 'script'],
]

/** The kind of a character; `none` for one that no repair should bring about. */
export function kindOfDecoded(code: number): DecodedKind {
  return ranges.find(([first, last]) => first <= code && code <= last)?.[2] ?? 'none'
}
