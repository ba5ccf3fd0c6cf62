import type {Block} from '@presscheck/article'
import {blocksWhere, defineRule, deleteBlock, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {hostOf, ownNames, registrable} from '../link/addresses.ts'
import {isForeign, isTellingHost} from './hosts.ts'
import {isTelling, pitchOf} from './pitch.ts'

/** Menus and share bars hide links too; links to so many strangers in one hidden place are bought. */
const fewestHosts = 3

export default defineRule({
  id: 'spam/no-hidden-spam',
  summary: 'Disallow spam that is hidden from the reader.',
  why: 'Attackers hide links for search engines where no editor looks; the site is punished for them.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['spam'],
  messages: {
    phrase: '`{words}` is spam that readers cannot see ({hiding}). Delete it, and look for how it got in.',
    links: 'Hidden links lead to {count} strange hosts ({hiding}). Delete them, and look for how they got in.',
    delete: 'Delete the hidden text',
  },
  options: v.object({}),
  examples: {
    valid: [
      {format: 'html', text: '<p>The bridge reopens.</p><div style="display:none"><a href="/menu">Menu</a></div>'},
    ],
    invalid: [
      {
        format: 'html',
        text: '<p>The bridge reopens in May, said the city.</p><p style="position:absolute;left:-9999px">⟦Play at the best online casinos now⟧</p>',
        suggested: ['<p>The bridge reopens in May, said the city.</p><p style="position:absolute;left:-9999px"></p>'],
      },
    ],
  },
  check({article, hits, report}) {
    const own = ownNames(article)
    for (const block of hiddenBlocks(article)) {
      if (!block.hidden) continue
      const suggestions = [{message: 'delete', edit: deleteBlock(article, block)}] as const
      const found = tellingHit(block, hits(block))
      const foreign = block.links.filter((link) => isForeign(link, own)).map(({url}) => hostOf(url) ?? '')
      if (found || foreign.some(isTellingHost)) {
        const words = found ? wordsOf(block, found) : (foreign.find(isTellingHost) ?? '')
        report({at: block.range, message: 'phrase', data: {words, hiding: block.hidden}, suggestions})
        continue
      }
      const hosts = new Set(foreign.map(registrable))
      if (hosts.size < fewestHosts || !isOutOfSight(block.hidden)) continue
      report({at: block.range, message: 'links', data: {count: hosts.size, hiding: block.hidden}, suggestions})
    }
  },
})

const hiddenBlocks = blocksWhere(({hidden}) => hidden !== undefined)

/** The telling phrase, or the whole of a line that sells. */
function wordsOf({text}: Block, hit: Hit): string {
  return isTelling(hit) ? text.slice(hit.start, hit.end) : text.trim()
}

/** A telling phrase, or the first of a line that sells. */
function tellingHit(block: Block, hits: readonly Hit[]): Hit | undefined {
  return hits.find(isTelling) ?? (pitchOf(block, hits) ? hits[0] : undefined)
}

/** Scripts show what `display: none` hides; nothing brings back what was moved away or made of no size. */
function isOutOfSight(hiding: string): boolean {
  return hiding === 'off-screen' || hiding === 'zero-size' || hiding === 'same-colour'
}
