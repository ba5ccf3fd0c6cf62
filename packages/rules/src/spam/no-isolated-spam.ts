import type {Block} from '@presscheck/article'
import {defineRule, deleteBlock, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {isSalesWord, isTelling, pitchOf} from './pitch.ts'
import {countShared, topicWords} from './vocabulary.ts'

/** Blocks from either end of the article at which injected lines stand. */
const edgeDepth = 2

/** Words are compared by their first letters. */
const stemLength = 4

/** An article with so many words of spam is about what spam sells. */
const fewestOfTopic = 4

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
      {text: 'The bridge reopens in May.\n\nTraffic will be slow.\n\nThe bank gave a loan', note: 'One word of spam is a word.'},
      {text: 'The bank lends.\n\nAn online loan is cheap.\n\nCheap loans online', note: 'The article is about them.'},
    ],
    invalid: [
      {
        language: 'id',
        text: 'Pemerintah kota memperbaiki jembatan lama.\n\nWarga menyambut baik.\n\n⟦Data SGP⟧',
        suggested: ['Pemerintah kota memperbaiki jembatan lama.\n\nWarga menyambut baik.'],
      },
      {
        text: 'The bridge reopens in May.\n\n⟦Cheap tramadol fast delivery⟧\n\nTraffic will be slow.\n\nSo it was.\n\nSo it is.',
        note: 'A ware that honest texts name, and nothing but the words that sell it.',
        suggested: ['The bridge reopens in May.\n\nTraffic will be slow.\n\nSo it was.\n\nSo it is.'],
      },
      {
        language: 'de',
        text: 'Die Brücke wird im Mai wieder geöffnet.\n\nDer Verkehr wird stocken.\n\n⟦sl0t g4cor terlengkap paling nyaman⟧',
        note: 'Disguised, and in another language.',
        suggested: ['Die Brücke wird im Mai wieder geöffnet.\n\nDer Verkehr wird stocken.'],
      },
      {
        format: 'text',
        text: '⟦Slot gacor hari ini⟧\n\nThe bridge reopens in May.\n\nTraffic will be slow until then.',
        suggested: ['The bridge reopens in May.\n\nTraffic will be slow until then.'],
      },
    ],
  },
  check({article: {body}, article, hitBlocks, hits, report}) {
    const suspects: Suspect[] = []
    const others: Hit[] = []
    for (const block of hitBlocks()) {
      const found = hits(block)
      const pitch = pitchOf(block, found)
      if (pitch === 'certain' || (pitch && isAtEdge(block) && (pitch === 'doubtful' || isStrange(block, body)))) {
        suspects.push({block, found})
      } else others.push(...found)
    }
    for (const {block, found} of suspects) {
      if (isTopic(found, others) || (isHeading(block) && others.length > 0)) continue
      report({
        at: block.range,
        message: 'isolated',
        data: {line: block.text},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})

interface Suspect {
  readonly block: Block
  readonly found: readonly Hit[]
}

/** Whether the rest of the article talks of the same: it has the words too, or tells of such things at length. */
function isTopic(found: readonly Hit[], others: readonly Hit[]): boolean {
  const stems = new Set(others.flatMap(stemsOf))
  return others.some(isTelling) || stems.size >= fewestOfTopic || found.flatMap(stemsOf).some((stem) => stems.has(stem))
}

/** What a title names in the words of spam, and the text too, is what the article is about. */
function isHeading({kind}: Block): boolean {
  return kind === 'title' || kind === 'heading'
}

/** `loan` and `loans` are one. */
function stemsOf({phrase}: Hit): readonly string[] {
  return phrase.phrase.split(/\s+/).filter((word) => !isSalesWord(word)).map((word) => word.slice(0, stemLength))
}

/** Whether a line has no word of its article. */
function isStrange(block: Block, body: readonly Block[]): boolean {
  return countShared(topicWords(block), body.filter((other) => other !== block)) === 0
}

function isAtEdge({place}: Block): boolean {
  return place.fromStart < edgeDepth || place.fromEnd < edgeDepth
}
