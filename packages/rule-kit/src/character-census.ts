import type {Article} from '@presscheck/article'

/** Which characters a source holds. Exact for U+0000–00FF and U+2000–20FF, by blocks of 256 elsewhere. */
export interface CharacterCensus {
  /** False where no character of the inclusive range stands in the source; true where one may. */
  mayHold(first: number, last?: number): boolean
  /** Whether any of some ASCII characters stands in the source. */
  holdsAny(signs: string): boolean
}

const known = new WeakMap<Article, CharacterCensus>()

/** Counts the characters of an article once, so that each rule can tell in no time that it has nothing to do. */
export function censusOf(article: Article): CharacterCensus {
  let census = known.get(article)
  if (!census) {
    census = takeCensus(article.source)
    known.set(article, census)
  }
  return census
}

function takeCensus(source: string): CharacterCensus {
  const low = new Uint8Array(256)
  const punctuation = new Uint8Array(256)
  const pages = new Uint8Array(256)
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit < 256) low[unit] = 1
    else if (unit >>> 8 === 0x20) punctuation[unit & 255] = 1
    else pages[unit >>> 8] = 1
  }
  const holds = (unit: number): boolean => {
    const page = unit >>> 8
    return (page === 0 ? low[unit] : page === 0x20 ? punctuation[unit & 255] : pages[page]) === 1
  }
  return {
    mayHold(first, last = first) {
      for (let unit = first; unit <= last; unit++) {
        if (holds(unit)) return true
        const page = unit >>> 8
        if (page !== 0 && page !== 0x20) unit |= 255
      }
      return false
    },
    holdsAny(signs) {
      for (let at = 0; at < signs.length; at++) if (low[signs.charCodeAt(at)] === 1) return true
      return false
    },
  }
}
