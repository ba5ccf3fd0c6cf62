import type {Block} from '@presscheck/article'
import {defineRule, deleteBlock} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {hitInPlace, isLoose} from './lines.ts'

/** A credit is short; a sentence about a photograph is not. */
const mostWords = 8

const picture = /<(?:img|picture|figure|video|svg|iframe|amp-img)\b/i

export default defineRule({
  id: 'boilerplate/no-orphan-credit',
  summary: 'Disallow the credit of a picture that is not there.',
  why: 'The line `Photo: …` was below a picture; without it readers look for one.',
  confidence: 'likely',
  unit: 'article',
  phrases: ['credit'],
  messages: {
    credit: '`{line}` credits a picture that is not here. Delete the line, or put the picture back.',
    delete: 'Delete the line',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Photo: ![The bridge](bridge.jpg)',
      {text: '![The bridge](bridge.jpg)\n\nPhoto: Nadia Rahman', note: 'It stands beside its picture.'},
      'The photo by the river shows how high the water stood in the spring of that year.',
    ],
    invalid: [
      {
        text: 'The bridge reopens.\n\n⟦Photo: Nadia Rahman⟧\n\nTraffic will be slow.',
        suggested: ['The bridge reopens.\n\nTraffic will be slow.'],
      },
      {
        format: 'html', language: 'de',
        text: '<p>Die Brücke öffnet wieder.</p><p>⟦Foto: dpa⟧</p><p>Der Verkehr bleibt langsam.</p>',
        suggested: ['<p>Die Brücke öffnet wieder.</p><p></p><p>Der Verkehr bleibt langsam.</p>'],
      },
      {
        text: 'The bridge reopens.\n\n⟦Getty Images⟧\n\nTraffic will be slow.',
        suggested: ['The bridge reopens.\n\nTraffic will be slow.'],
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    const {body} = article
    const blocks = hitBlocks()
    // A page may place its pictures anywhere.
    if (blocks.length > 0 && article.format === 'html' && picture.test(article.source)) return
    for (const block of blocks) {
      if (!isLoose(article, block) || block.kind !== 'paragraph' || block.links.length > 0 || block.marks.length > 0) continue
      // Bold type that was broken by a blank line.
      if (block.prose.startsWith('*')) continue
      if (!hitInPlace(article, block, hits(block)) || block.words.length > mostWords) continue
      const {fromStart} = block.place
      const around = [body[fromStart - 1], block, body[fromStart + 1]]
      if (around.some((neighbour) => neighbour !== undefined && holdsPicture(neighbour))) continue
      report({
        at: block.range,
        message: 'credit',
        data: {line: block.text},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})

function holdsPicture({kind, links}: Block): boolean {
  return kind === 'caption' || links.some((link) => link.kind === 'image')
}
