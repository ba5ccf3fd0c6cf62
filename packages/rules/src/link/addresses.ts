import type {Article, Block, Range} from '@presscheck/article'

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

const known = new WeakMap<Article, readonly Address[]>()

/** Every address of the main region, each place once: links of markup, and bare ones in plain text. */
export function addressesOf(article: Article): readonly Address[] {
  let addresses = known.get(article)
  if (!addresses) {
    addresses = findAddresses(article)
    known.set(article, addresses)
  }
  return addresses
}

function findAddresses(article: Article): readonly Address[] {
  const addresses: Address[] = []
  const seen = new Set<number>()
  const add = (address: Address): void => {
    if (seen.has(address.at[0])) return
    seen.add(address.at[0])
    addresses.push(address)
  }
  const isMarkup = article.format === 'html' || article.format === 'markdown' || article.format === 'mdx'
  for (const block of article.blocks) {
    if (block.region !== 'main' || block.kind === 'code') continue
    for (const {kind, url, urlRange, range, start, end} of block.links) {
      if (kind === 'link') add({url, at: urlRange ?? range, words: block.text.slice(start, end), range, block})
    }
    if (isMarkup || !block.prose.includes('://')) continue
    for (const {0: written, index} of block.prose.matchAll(bare)) {
      const url = withoutEnd(written)
      const at = block.locate(index, index + url.length)
      add({url, at, words: url, range: at, block})
    }
  }
  return addresses
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
