import type {Block} from '@presscheck/article'
import {languageOf} from '@presscheck/languages'
import {defineRule, deleteBlock, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Fewer words of sharing in a row may be what the article is about. */
const fewestWords = 3

export default defineRule({
  id: 'boilerplate/no-share-bar',
  summary: 'Disallow the words of a share bar.',
  why: '`Share Tweet Print` were buttons on the page that an article was copied from.',
  confidence: 'certain',
  unit: 'article',
  phrases: ['share'],
  messages: {
    bar: '`{words}` are the buttons of a share bar. Delete them.',
    delete: 'Delete the line',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Share your photos of the bridge with us.',
      {text: 'Facebook, Twitter and Reddit took the picture down.', note: 'A sentence about them.'},
      {text: '## Print\n\nHow newspapers are printed.'},
    ],
    invalid: [
      {
        text: 'The bridge reopens.\n\n⟦Facebook Twitter WhatsApp Print⟧\n\nTraffic will be slow.',
        suggested: ['The bridge reopens.\n\nTraffic will be slow.'],
      },
      {
        text: 'The bridge reopens.\n\n⟦Share on Facebook Share on X Share via WhatsApp Copy link⟧\n\nTraffic will be slow.',
        suggested: ['The bridge reopens.\n\nTraffic will be slow.'],
      },
      {text: 'The bridge reopens.\n\n⟦Share this⟧\n\n⟦Facebook⟧\n\n⟦Print⟧\n\nTraffic will be slow.', suggested: [
        'The bridge reopens.\n\nFacebook\n\nPrint\n\nTraffic will be slow.',
      ]},
    ],
  },
  check({article, hitBlocks, hits, report}) {
    let run: Block[] = []
    let words = 0
    const close = (): void => {
      if (words >= fewestWords) {
        for (const block of run) {
          report({
            at: block.range,
            message: 'bar',
            data: {words: block.text},
            suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
          })
        }
      }
      run = []
      words = 0
    }
    for (const block of hitBlocks()) {
      const found = wordsOfSharing(block, hits(block))
      if (found === 0 || run.at(-1)?.place.fromStart !== block.place.fromStart - 1) close()
      if (found === 0) continue
      run.push(block)
      words += found
    }
    close()
  },
})

/** How many words of sharing make up a block; none where it says anything else. */
function wordsOfSharing({kind, prose, language}: Block, hits: readonly Hit[]): number {
  if (kind === 'heading' || kind === 'title' || kind === 'cell' || hits.length === 0) return 0
  let count = 0
  let end = 0
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start < end) continue
    if (saysMore(prose.slice(end, hit.start), language)) return 0
    count++
    end = hit.end
  }
  return saysMore(prose.slice(end), language) ? 0 : count
}

/** Whether anything but the little words of buttons stands between them: `on`, `via`. */
function saysMore(text: string, language: string): boolean {
  // `Facebook’ta`, `Facebookで`: endings of the languages that put them behind a name.
  const words = text.toLowerCase().replace(/^['’]\p{L}{1,3}(?!\p{L})/u, '').match(/[\p{L}\p{M}\p{N}\uFFFC]+/gu) ?? []
  const own = languageOf(language)?.lexicons.functionWords ?? []
  return words.some((word) => !littleWords.has(word) && !own.includes(word))
}

/** Many sites have their buttons in English; some scripts have no blanks between words. */
const littleWords: ReadonlySet<string> = new Set(['on', 'via', 'by', 'to', 'with', 'in', 'the', 'this', 'or', 'and', 'に', 'で', 'を', 'へ', 'と', '到', '在', '至', '에', '로'])
