import type {Article, Block, Range} from '@presscheck/article'
import {blocksWhere} from '@presscheck/rule-kit'

/** An address that an article leads to, where it is written. */
export interface Address {
  readonly url: string
  /** Where the address itself stands. */
  readonly at: Range
  /** What readers see of the link; the address itself where it stands bare. */
  readonly words: string
  /** The whole link. */
  readonly range: Range
  readonly block: Block
}

/** An address in running text, without the stop or bracket that ends the sentence around it. */
const bare = /\bhttps?:\/\/[^\s<>"'“”‘’]{1,2000}/g
const sentenceEnds = '.,;:!?)]}'

/** A test of where a link leads, and of what readers see of it. */
type AddressTest = (address: Pick<Address, 'url' | 'words'>) => boolean

/** The addresses of the main region that pass a test, each place once: links of markup, and bare ones in plain text. */
export function addressesWhere(passes: AddressTest): (article: Article) => readonly Address[] {
  const suspects = blocksWhere(({region, kind, links, text, prose}) => region === 'main' && kind !== 'code' && (
    links.some(({url, start, end}) => passes({url, words: text.slice(start, end)}))
    || bareIn(prose).some(({url}) => passes({url, words: url}))
  ))
  return (article) => addressesIn(article, suspects(article)).filter(passes)
}

function addressesIn(article: Article, blocks: readonly Block[]): readonly Address[] {
  const addresses = new Map<number, Address>()
  const add = (address: Address): void => {
    if (!addresses.has(address.at[0])) addresses.set(address.at[0], address)
  }
  const isMarkup = article.format === 'html' || article.format === 'markdown' || article.format === 'mdx'
  for (const block of blocks) {
    for (const {kind, url, urlRange, range, start, end} of block.links) {
      if (kind === 'link') add({url, at: urlRange ?? range, words: block.text.slice(start, end), range, block})
    }
    for (const {url, start} of isMarkup ? [] : bareIn(block.prose)) {
      const at = block.locate(start, start + url.length)
      add({url, at, words: url, range: at, block})
    }
  }
  return [...addresses.values()]
}

function bareIn(prose: string): readonly {readonly url: string; readonly start: number}[] {
  if (!prose.includes('://')) return []
  return Array.from(prose.matchAll(bare), ({0: written, index}) => ({url: withoutEnd(written), start: index}))
}

function withoutEnd(written: string): string {
  let end = written.length
  while (sentenceEnds.includes(written.charAt(end - 1))) end--
  return written.slice(0, end)
}

/** The host of an absolute address in small letters, without `www.`; undefined for any other. */
export function hostOf(url: string): string | undefined {
  return /^(?:https?:)?\/\/(?:[^/?#@\s]*@)?(?:www\.)?(\[[\da-f:.]+\]|[^/?#:\s\\]+)/i.exec(url)?.[1]?.toLowerCase()
}

/** Second labels that stand for a kind of holder where countries have them: `co.uk`, `go.id`. */
const secondLevel = /^(?:co|com|org|net|ac|gov|go|edu|or|ne|sch|web|gob|gouv|govt|mil|my|nom|id|in|info|biz|asn|ltd|plc|nhs|police)$/

/** The name that somebody registered: `example.co.uk` of `news.example.co.uk`. */
export function registrable(host: string): string {
  const labels = host.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  return labels.slice(top.length === 2 && secondLevel.test(second) ? -3 : -2).join('.')
}

/** The registrable names of the hosts that the article is published on, by its metadata and by what the site says. */
export function ownNames({fields, siteHosts}: Article): ReadonlySet<string> {
  const canonical = hostOf(fields.canonical.chosen?.value ?? '')
  return new Set([...canonical === undefined ? [] : [canonical], ...siteHosts].map(registrable))
}
