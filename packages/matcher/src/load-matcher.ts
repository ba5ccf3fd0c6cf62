import type {Matcher} from './matcher.ts'

/** Reads the bytes that `compile` wrote. */
export function loadMatcher(bytes: Uint8Array): Matcher {
  const units = new Uint16Array(bytes.slice().buffer)
  let text = ''
  for (const unit of units) text += String.fromCharCode(unit)
  const phrases = text.split('\n').map((phrase) => ({words: fold(phrase), phrase}))
  return {
    size: phrases.length,
    scan(text, visit) {
      const folded = fold(text)
      const hits: {number: number; start: number; end: number}[] = []
      for (const [number, {words}] of phrases.entries()) {
        for (let start = folded.indexOf(words); words && start >= 0; start = folded.indexOf(words, start + 1)) {
          const end = start + words.length
          if (isBoundary(folded, start) && isBoundary(folded, end)) hits.push({number, start, end})
        }
      }
      hits.sort((a, b) => a.end - b.end || a.start - b.start)
      for (const {number, start, end} of hits) visit(number, start, end, false)
    },
  }
}

function fold(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll(/[A-Z\u00c0-\uffff]/g, (unit) => {
    const lower = unit.toLowerCase()
    return lower.length === 1 ? lower : unit
  })
}

const word = /[\p{L}\p{N}\p{M}_]/u
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Mymr}]/u

function isBoundary(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charAt(at)
  if (!word.test(before) || !word.test(after)) return true
  return unspaced.test(before) || unspaced.test(after)
}
