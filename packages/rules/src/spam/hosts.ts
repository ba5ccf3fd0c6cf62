import type {Link} from '@presscheck/article'
import {hostOf, registrable} from '../link/addresses.ts'

/** Words that only hosts of gambling, pills and the like carry in their names. */
const telling = /slot(?:s|\d|gacor|online)|togel|judi|gacor|casino|kasino|sbobet|bet\d{2,}|\dbet(?:\b|\d)|poker|toto(?:4d|macau)|viagra|cialis|pharm(?:acy)?rx|essay(?:s|writ)|payday/

/** Whether the name of a host says what it sells. */
export function isTellingHost(host: string): boolean {
  return telling.test(host)
}

/** Whether a link leads to a host of a registrable name that is not one's own. */
export function isForeign({url}: Link, own: ReadonlySet<string>): boolean {
  const host = hostOf(url)
  return host !== undefined && !own.has(registrable(host))
}
