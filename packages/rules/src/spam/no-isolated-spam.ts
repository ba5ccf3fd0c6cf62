import type {Block} from '@presscheck/article'
import {defineRule, deleteBlock, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** A line of more words says something about the phrase instead of being it. */
const mostWords = 6

/** Blocks from either end of the article at which injected lines stand. */
const edgeDepth = 2

export default defineRule({
  id: 'spam/no-isolated-spam',
  summary: 'Disallow a line of spam that stands alone.',
  why: 'Hacked sites and copied texts carry a lone search phrase, such as a lottery name, that has nothing to do with the article and costs its publisher the trust of readers and search engines.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['spam'],
  messages: {
    isolated: '`{line}` is a spam phrase that stands alone. Delete the line.',
    delete: 'Delete the line',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'The shader keeps user_data SGPRs live.\n\nIt needs data SGPerm.', note: 'Words that merely begin alike.'},
      {
        text: '# How the lottery is drawn\n\nPeople look up Data SGP every evening.\n\nThe draw is shown live.\n\n## Data SGP',
        note: 'The article is about it.',
      },
    ],
    invalid: [
      {
        language: 'id',
        text: 'Pemerintah kota memperbaiki jembatan lama.\n\nWarga menyambut baik.\n\n⟦Data SGP⟧',
        suggested: ['Pemerintah kota memperbaiki jembatan lama.\n\nWarga menyambut baik.'],
      },
      {
        format: 'text',
        text: '⟦Slot gacor hari ini⟧\n\nThe bridge reopens in May.\n\nTraffic will be slow until then.',
        suggested: ['The bridge reopens in May.\n\nTraffic will be slow until then.'],
      },
    ],
  },
  check({article, hits, report}) {
    const suspects: Block[] = []
    let isTopic = false
    for (const block of article.body) {
      const found = hits(block)
      if (found.length === 0) continue
      if (block.words.length <= mostWords && fillsHalf(block, found)) suspects.push(block)
      else isTopic = true
    }
    if (isTopic) return
    for (const block of suspects) {
      const isStrong = hits(block).some(({phrase}) => phrase.strength === 'strong')
      if (!isStrong && !isAtEdge(block)) continue
      report({
        at: block.range,
        message: 'isolated',
        data: {line: block.text},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})

function isAtEdge({place}: Block): boolean {
  return place.fromStart < edgeDepth || place.fromEnd < edgeDepth
}

function fillsHalf({text}: Block, hits: readonly Hit[]): boolean {
  let covered = 0
  let end = 0
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, hit.end - Math.max(end, hit.start))
    end = Math.max(end, hit.end)
  }
  return covered * 2 >= text.trim().length
}
