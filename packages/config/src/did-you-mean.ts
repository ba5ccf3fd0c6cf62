import {distance} from 'fastest-levenshtein'

/** ` Did you mean …?` where a known name is near what was written, or goes on where it stops; else nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  if (written === '') return ''
  const far = (name: string) => name.startsWith(written) ? 0 : distance(written.toLowerCase(), name.toLowerCase())
  const [best] = known.toSorted((a, b) => far(a) - far(b))
  return best !== undefined && far(best) <= Math.max(2, written.length / 3) ? ` Did you mean ${best}?` : ''
}
