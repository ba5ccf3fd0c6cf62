import type {Article, Link} from '@presscheck/article'

/** Words that only hosts of gambling, pills and the like carry in their names. */
const telling = /slot(?:s|\d|gacor|online)|togel|judi|gacor|casino|kasino|sbobet|bet\d{2,}|\dbet(?:\b|\d)|poker|toto(?:4d|macau)|viagra|cialis|pharm(?:acy)?rx|essay(?:s|writ)|payday/

/** The host of an absolute address in small letters, without `www.`; undefined for any other. */
export function hostOf(url: string): string | undefined {
  return /^(?:https?:)?\/\/(?:[^/?#@\s]*@)?(?:www\.)?([^/?#:\s]+)/i.exec(url)?.[1]?.toLowerCase()
}

/** Whether the name of a host says what it sells. */
export function isTellingHost(host: string): boolean {
  return telling.test(host)
}

/** The host that the article itself is published on, where its metadata says. */
export function ownHost({fields}: Article): string | undefined {
  return hostOf(fields.canonical.chosen?.value ?? '')
}

/** Whether a link leads to a host of another registrable name. */
export function isForeign({url}: Link, own: string | undefined): boolean {
  const host = hostOf(url)
  return host !== undefined && (own === undefined || registrable(host) !== registrable(own))
}

/** The last two labels of a host, or three where the last two are short: `co.uk`, `go.id`. */
export function registrable(host: string): string {
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  return labels.slice(second.length <= 3 && top.length === 2 ? -3 : -2).join('.')
}
