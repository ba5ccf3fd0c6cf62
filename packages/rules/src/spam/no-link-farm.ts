import {bodyWhere, defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {hostOf, ownNames, registrable} from '../link/addresses.ts'
import {isForeign} from './hosts.ts'
import {countShared, topicWords} from './vocabulary.ts'

/** Bounds of trafilatura for a block that is made of links: more than four, and nine tenths of its text. */
const fewestLinks = 5
const leastLinked = 0.9

/** A list of sources goes to many hosts as well, but talks about the same thing. */
const fewestHosts = 4
const mostShared = 0.1

export default defineRule({
  id: 'spam/no-link-farm',
  summary: 'Disallow a block of links to many strange hosts about other things.',
  why: 'It was put there for search engines, which punish the site that carries it.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    farm: 'The block links to {count} hosts and shares no topic with the article. Delete it.',
    delete: 'Delete the block',
  },
  options: v.object({}),
  examples: {
    valid: [
      {
        text: 'The bridge reopens in May.\n\n[Bridge history](https://a.example) [Bridge tolls](https://b.example) [Bridge traffic](https://c.example) [Old bridge](https://d.example) [New bridge](https://e.example)',
        note: 'Sources of the article.',
      },
    ],
    invalid: [
      {
        text: 'The bridge reopens in May, and traffic will be slow.\n\n⟦[cheap watches](https://a.example) [loans online](https://b.example) [diet pills](https://c.example) [essay help](https://d.example) [sofa outlet](https://e.example)⟧',
        suggested: ['The bridge reopens in May, and traffic will be slow.'],
      },
    ],
  },
  check({article, report}) {
    const own = ownNames(article)
    for (const block of suspects(article)) {
      const links = block.links.filter((link) => link.kind === 'link' && isForeign(link, own))
      if (links.length < fewestLinks) continue
      const linked = links.reduce((sum, {start, end}) => sum + end - start, 0)
      const letters = block.text.replaceAll(/[^\p{L}\p{N}]/gu, '').length
      if (linked < letters * leastLinked) continue
      const hosts = new Set(links.map(({url}) => registrable(hostOf(url) ?? '')))
      if (hosts.size < fewestHosts) continue
      const stems = topicWords(block)
      if (countShared(stems, article.body.filter((other) => other !== block)) > stems.size * mostShared) continue
      report({
        at: block.range,
        message: 'farm',
        data: {count: hosts.size},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})

const suspects = bodyWhere(({links}) => links.length >= fewestLinks)
