import type {TextSearch} from '../text-search.ts'

/** What formulas are made of, and prices are not. */
const formula = /[\\^_={}<>]|^[A-Za-z]'?$|^[A-Za-z]\([^()]*\)$|^-?\d+(?:\.\d+)?$/

/**
 * Where the formula whose content starts at `from` ends, by the rules of Pandoc: no blank inside the dollars, no letter
 * or figure after the last. A single dollar opens one only where what follows looks like mathematics. -1 where there
 * is none.
 */
export function formulaEnd(text: string, from: number, dollars: number, search: TextSearch): number {
  const before = text.charCodeAt(from - dollars - 1)
  if (dollars === 1 && /[\w$]/.test(String.fromCharCode(before))) return -1
  const end = search.next(dollars === 1 ? '$' : '$$', from)
  if (end <= from) return -1
  if (dollars === 2) return end
  const content = text.slice(from, end)
  if (content.trim() !== content || /\w/.test(text.charAt(end + 1)) || !formula.test(content)) return -1
  return end
}
