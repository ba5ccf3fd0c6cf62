import type {Block} from '@presscheck/article'
import {defineRule, deleteBlock, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {distinctSpam} from './distinct.ts'
import {ownNames} from '../link/addresses.ts'
import {isForeign} from './hosts.ts'

/** One phrase may be mentioned; this many in a paragraph sell. */
const fewestPhrases = 3

export default defineRule({
  id: 'spam/no-spam-paragraph',
  summary: 'Disallow a paragraph that sells what spam sells.',
  why: 'Whole paragraphs of search phrases are injected into hacked sites, or copied along from them.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['spam', 'call-to-action', 'reporting-verb'],
  messages: {
    paragraph: 'The paragraph sells with the words of spam: {phrases}. Delete it.',
    delete: 'Delete the paragraph',
  },
  options: v.object({}),
  examples: {
    valid: [
      {
        language: 'id',
        text: 'Polisi menangkap bandar togel yang menawarkan slot gacor dan bonus new member kepada warga.',
        note: 'A report about it.',
      },
      'Regulators banned no deposit bonus codes and casino free spins in advertisements.',
    ],
    invalid: [
      {
        language: 'id',
        text: 'Jembatan lama dibuka lagi.\n\n⟦Situs slot gacor hari ini dengan bonus new member, daftar sekarang di link alternatif.⟧',
        suggested: ['Jembatan lama dibuka lagi.'],
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    const own = ownNames(article)
    for (const block of hitBlocks()) {
      const found = hits(block)
      if (found.length < fewestPhrases || found.some(({phrase}) => phrase.kind === 'reporting-verb')) continue
      const phrases = distinctSpam(found)
      if (phrases.length < fewestPhrases || !found.some(isStrongSpam)) continue
      const sells = found.some(({phrase}) => phrase.kind === 'call-to-action') || block.links.some((link) => isForeign(link, own))
      if (!sells && phrases.length < fewestPhrases * 2) continue
      report({
        at: block.range,
        message: 'paragraph',
        data: {phrases: phrases.slice(0, fewestPhrases).map((hit) => `\`${wordsOf(block, hit)}\``).join(', ')},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})

function isStrongSpam({phrase}: Hit): boolean {
  return phrase.kind === 'spam' && phrase.strength === 'strong'
}

function wordsOf({text}: Block, {start, end}: Hit): string {
  return text.slice(start, end)
}
