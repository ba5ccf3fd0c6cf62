import {blocksWhere, defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {distinctSpam} from './distinct.ts'
import {hostOf, ownNames} from '../link/addresses.ts'
import {isForeign, isTellingHost} from './hosts.ts'

export default defineRule({
  id: 'spam/no-spam-link',
  summary: 'Disallow links that sell what spam sells.',
  why: 'Links that were bought or injected pass the good name of the site on, and search engines punish both ends.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['spam', 'reporting-verb'],
  messages: {
    anchor: 'The link `{words}` leads to `{host}` with the words of spam. Delete it.',
    host: '`{host}` is a host that spam links to. Delete the link `{words}`.',
  },
  options: v.object({
    allow: v.optional(v.pipe(v.array(v.string()), v.description('Hosts that you link to on purpose.')), []),
  }),
  examples: {
    valid: [
      'The ministry [blocked online casinos](https://news.example/casino-ban) in May.',
      {text: 'They met at the [Casino](https://casino-basel.example/history) of Basel.', note: 'A house with a history: no word of selling.'},
    ],
    invalid: [
      {text: 'The bridge reopens. ⟦[slot gacor hari ini](https://example-play.example/a)⟧'},
      {text: 'The bridge ⟦[reopens](https://slotgacor77.example)⟧ in May.'},
    ],
  },
  check({article, options, hits, hitBlocks, report}) {
    const own = ownNames(article)
    for (const block of new Set([...leadAstray(article), ...hitBlocks()])) {
      const found = hits(block)
      for (const link of block.links) {
        const host = hostOf(link.url)
        if (host === undefined || !isForeign(link, own) || options.allow.includes(host)) continue
        const inside = found.filter(({start, end}) => start >= link.start && end <= link.end)
        const isReport = inside.some(({phrase}) => phrase.kind === 'reporting-verb')
        const isStrong = inside.some(({phrase}) => phrase.kind === 'spam' && phrase.strength === 'strong')
        // What is hidden has a rule of its own.
        if (isStrong && block.hidden) continue
        const message = isReport ? undefined : isStrong ? 'anchor' : isBare(host) || (isTellingHost(host) && distinctSpam(inside).length > 1) ? 'host' : undefined
        if (message) report({at: link.range, message, data: {words: block.text.slice(link.start, link.end), host}})
      }
    }
  },
})

/** Blocks with links to hosts that say what they sell, and those outside the body, where links are injected as well. */
const leadAstray = blocksWhere(({links, place}) => (
  links.some(({url}) => place.fromStart < 0 || isSpamHost(hostOf(url) ?? ''))
))

function isSpamHost(host: string): boolean {
  return isTellingHost(host) || isBare(host)
}

/** A host with figures beside the telling word, as throw-away hosts have. */
function isBare(host: string): boolean {
  return /(?:slot|gacor|togel|judi|casino|bet|toto|poker)[a-z]*\d{2,}/.test(host)
}
