import {kind} from './character.ts'

/** What stands between letters that are written apart: `s l o t`, `s.l.o.t`. */
const spacers: ReadonlySet<number> = new Set(Array.from(' \u00A0.-*·•/|,~+', (sign) => sign.charCodeAt(0)))

/** Between words written in single letters stands more than between their letters, but not more than this. */
const longestGap = 4

/** Whether a single letter stands at `at`. */
function isAlone(kinds: Uint8Array, text: string, at: number): boolean {
  return kinds[text.charCodeAt(at)] === kind.word && kinds[text.charCodeAt(at - 1)] !== kind.word
    && kinds[text.charCodeAt(at + 1)] !== kind.word
}

/** Whether the sign `spacer` stands at `at` and a single letter on each side of it. */
export function isSpacer(kinds: Uint8Array, text: string, at: number, spacer: number): boolean {
  return text.charCodeAt(at) === spacer && isAlone(kinds, text, at - 1) && isAlone(kinds, text, at + 1)
}

/** Where the next word begins after the blanks and signs at `at`; `at` itself where there are none or too many. */
export function passGap(kinds: Uint8Array, text: string, at: number): number {
  let next = at
  while (next - at <= longestGap && next < text.length && kinds[text.charCodeAt(next)] !== kind.word) next++
  return next - at <= longestGap ? next : at
}

/** The sign between the single letters that begin at `at`, of which there are three or more; undefined elsewhere. */
export function spacerAt(kinds: Uint8Array, text: string, at: number): number | undefined {
  if (kinds[text.charCodeAt(at + 1)] === kind.word) return undefined
  const spacer = text.charCodeAt(at + 1)
  if (!spacers.has(spacer) || isSpacer(kinds, text, at - 1, spacer)) return undefined
  return isSpacer(kinds, text, at + 1, spacer) && isSpacer(kinds, text, at + 3, spacer) ? spacer : undefined
}
