import type {Block, Link, Range} from '@presscheck/article'
import {bodyWhere, defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {hostOf, ownNames, registrable} from '../link/addresses.ts'
import {isForeign} from './hosts.ts'
import {countShared, topicWords} from './vocabulary.ts'

/** Links in a row with nothing but signs between them; trafilatura asks for more than four in a whole block. */
const fewestLinks = 4

/** A list of sources goes to many hosts as well, but talks about the same thing. */
const fewestHosts = 4
const mostShared = 0.1

export default defineRule({
  id: 'spam/no-link-farm',
  summary: 'Disallow a row of links to many strange hosts about other things.',
  why: 'It was put there for search engines, which punish the site that carries it.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    farm: 'The row of links leads to {count} hosts and shares no topic with the article. Delete it.',
    delete: 'Delete the links',
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
      {
        format: 'html', language: 'de',
        text: '<p>Die Brücke öffnet im Mai.</p><p>Der Verkehr bleibt langsam. ⟦<a href="https://a.example/">Uhren billig</a> | <a href="https://b.example/">Sofort Kredit</a> | <a href="https://c.example/">Haarwuchs heute</a> | <a href="https://d.example/">Hausarbeit</a>⟧</p>',
        note: 'Behind a sentence.',
        suggested: ['<p>Die Brücke öffnet im Mai.</p><p>Der Verkehr bleibt langsam. </p>'],
      },
    ],
  },
  check({article, report}) {
    const own = ownNames(article)
    for (const block of suspects(article)) {
      const others = article.body.filter((other) => other !== block)
      for (const row of rowsOf(block)) {
        const hosts = new Set(row.filter((link) => isForeign(link, own)).map(({url}) => registrable(hostOf(url) ?? '')))
        if (hosts.size < fewestHosts) continue
        const [start, end] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0]
        const stems = topicWords(block, start, end)
        if (stems.size === 0 || countShared(stems, others) > stems.size * mostShared) continue
        const isAll = !hasWords(block.text.slice(0, start)) && !hasWords(block.text.slice(end))
        if (!isAll && !isListOfPhrases(block, row)) continue
        const at: Range = isAll ? block.range : [row[0]?.range[0] ?? 0, row.at(-1)?.range[1] ?? 0]
        report({
          at,
          message: 'farm',
          data: {count: hosts.size},
          suggestions: [{message: 'delete', edit: isAll ? deleteBlock(article, block) : {range: at, text: ''}}],
        })
      }
    }
  },
})

const suspects = bodyWhere(({links}) => links.length >= fewestLinks)

/** Links that only signs part, in rows of enough. */
function rowsOf({text, links}: Block): readonly (readonly Link[])[] {
  const rows: Link[][] = []
  let end = -1
  for (const link of links.filter(({kind}) => kind === 'link')) {
    const row = rows.at(-1)
    if (row && !hasWords(text.slice(end, link.start))) row.push(link)
    else rows.push([link])
    end = link.end
  }
  return rows.filter((row) => row.length >= fewestLinks)
}

/** A sentence may name several hosts in a row; a farm has phrases to be found by, and no commas. */
function isListOfPhrases({text}: Block, row: readonly Link[]): boolean {
  const [first, ...others] = row
  let end = first?.end ?? 0
  for (const link of others) {
    if (/[,、，;]/.test(text.slice(end, link.start))) return false
    end = link.end
  }
  return row.filter((link) => /\p{L}\s+\p{L}/u.test(text.slice(link.start, link.end))).length * 2 > row.length
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
